package io.github.blogmaven.highlight;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A regular expression whose lists of words are trees: {@code (?:for|from|if)} as {@code (?:f(?:or|rom)|if)}. It finds the
 * same, because of words that begin with different characters only one can be there, and those that begin alike keep their
 * order. Java tries the alternatives of a list one after the other, which for the keywords of a language takes most of the
 * time.
 */
final class WordTree {
    private static final Pattern WORD = Pattern.compile("[A-Za-z0-9_]+");
    private static final Pattern GROUP_KIND = Pattern.compile("\\?(?:[:=!]|<[=!]|<\\w+>)");

    private final String source;
    private final boolean anyCase;
    private int at;

    private WordTree(String source, boolean anyCase) {
        this.source = source;
        this.anyCase = anyCase;
    }

    /**
     * The same expression with trees.
     *
     * @param expression one of Java, without classes inside classes
     * @param anyCase whether it does not tell the cases of letters
     */
    static String of(String expression, boolean anyCase) {
        return new WordTree(expression, anyCase).alternatives();
    }

    private String alternatives() {
        List<String> all = new ArrayList<>();
        all.add(sequence());
        while (at < source.length() && source.charAt(at) == '|') {
            at++;
            all.add(sequence());
        }
        List<String> written = new ArrayList<>();
        List<String> words = new ArrayList<>();
        for (String alternative : all) {
            if (WORD.matcher(alternative).matches()) {
                words.add(alternative);
            } else {
                flush(words, written);
                written.add(alternative);
            }
        }
        flush(words, written);
        return String.join("|", written);
    }

    private void flush(List<String> words, List<String> written) {
        if (!words.isEmpty()) {
            written.add(tree(words));
            words.clear();
        }
    }

    private String sequence() {
        StringBuilder text = new StringBuilder();
        while (at < source.length() && source.charAt(at) != '|' && source.charAt(at) != ')') {
            char c = source.charAt(at);
            int start = at++;
            if (c == '(') {
                text.append(c).append(groupKind()).append(alternatives()).append(')');
                at++;
            } else {
                at = c == '\\' ? at + 1 : c == '[' ? endOfClass() : at;
                text.append(source, start, at);
            }
        }
        return text.toString();
    }

    private String groupKind() {
        Matcher kind = GROUP_KIND.matcher(source).region(at, source.length());
        if (!kind.lookingAt()) {
            return "";
        }
        at = kind.end();
        return kind.group();
    }

    private int endOfClass() {
        int end = at;
        while (source.charAt(end) != ']') {
            end += source.charAt(end) == '\\' ? 2 : 1;
        }
        return end + 1;
    }

    /** The alternatives for words; an empty word stays where it is among the others. */
    private String tree(List<String> words) {
        int empty = words.indexOf("");
        if (empty >= 0) {
            List<String> parts = new ArrayList<>();
            if (empty > 0) {
                parts.add(tree(words.subList(0, empty)));
            }
            parts.add("");
            if (empty + 1 < words.size()) {
                parts.add(tree(words.subList(empty + 1, words.size())));
            }
            return String.join("|", parts);
        }
        Map<String, List<String>> byFirst = new LinkedHashMap<>();
        words.forEach(word ->
                byFirst.computeIfAbsent(first(word), f -> new ArrayList<>()).add(word.substring(1)));
        List<String> branches = new ArrayList<>();
        byFirst.forEach((first, rest) -> branches.add(branch(first, rest)));
        return String.join("|", branches);
    }

    private String branch(String first, List<String> rest) {
        String tree = rest.size() == 1 ? rest.get(0) : tree(rest);
        return beginAlike(rest) ? first.concat(tree) : first + "(?:" + tree + ")";
    }

    /** Whether words are one branch of a tree. */
    private boolean beginAlike(List<String> words) {
        return words.size() == 1
                || (!words.contains("")
                        && words.stream().map(this::first).distinct().count() == 1);
    }

    private String first(String word) {
        String first = word.substring(0, 1);
        return anyCase ? first.toLowerCase(Locale.ROOT) : first;
    }
}
