package io.github.blogmaven.browser;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The rules of a style sheet, each with whether any page has what it styles, whatever is hovered or focused. */
final class StyleRules {
    /** Lists selector, length and use of each rule, in the order of the sheet. */
    static final String SCRIPT =
            """
            () => {
              const found = [];
              const bare = s => s.replace(/::?(hover|focus-visible|focus|active|before|after|marker|selection|backdrop|visited|placeholder|-webkit-[a-z-]+)/g, '') || '*';
              const has = s => { try { return document.querySelector(bare(s)) !== null; } catch (e) { return true; } };
              const walk = rules => { for (const r of rules) {
                if (r.selectorText) found.push([r.selectorText, r.cssText.length, has(r.selectorText)]);
                if (r.cssRules && !r.selectorText) walk(r.cssRules);
              } };
              for (const sheet of document.styleSheets) if (sheet.href) walk(sheet.cssRules);
              return found;
            }
            """;

    private final Map<String, Integer> lengths = new TreeMap<>();
    private final Map<String, Boolean> used = new TreeMap<>();

    private StyleRules() {}

    /** The rules as the pages saw them. */
    static StyleRules of(List<List<?>> pages) {
        StyleRules rules = new StyleRules();
        for (List<?> page : pages) {
            for (int i = 0; i < page.size(); i++) {
                List<?> rule = (List<?>) page.get(i);
                String name = i + " " + rule.get(0);
                rules.lengths.put(name, (Integer) rule.get(1));
                rules.used.merge(name, (Boolean) rule.get(2), Boolean::logicalOr);
            }
        }
        return rules;
    }

    /** The part of the style sheet that no page needs, 0 to 1. */
    double unusedShare() {
        double all = lengths.values().stream().mapToInt(Integer::intValue).sum();
        return unused().stream().mapToInt(lengths::get).sum() / all;
    }

    List<String> unused() {
        return used.entrySet().stream()
                .filter(rule -> !rule.getValue())
                .map(Map.Entry::getKey)
                .toList();
    }
}
