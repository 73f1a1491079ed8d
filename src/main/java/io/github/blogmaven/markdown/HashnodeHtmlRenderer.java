package io.github.blogmaven.markdown;

import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;
import io.github.blogmaven.config.MarkdownConfig.RawHtml;
import io.github.blogmaven.diagnostic.Rule;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes one piece of raw HTML that holds callouts, details or components. Their frame is ours and always written; what is
 * in them is raw HTML like any other.
 */
final class HashnodeHtmlRenderer {
    private static final Pattern SPECIAL = Pattern.compile("(?<callout><div\\s[^<>]{0,200}?\"callout\"[^<>]{0,200}+>)"
            + "|(?<details><details\\s[^<>]{0,200}?\"hn-details-summary\"[^<>]{0,200}+>)"
            + "|</?(?<component>[A-Z][A-Za-z0-9]*+)(?:\\.[A-Za-z0-9]++)*+(?=[\\s/>])[^<>]*+>");
    private static final Pattern SUMMARY = Pattern.compile("\\s*<summary>(.*?)</summary>\\s*", Pattern.DOTALL);
    /** Elements of HTML, whose names may be written in capitals. */
    private static final Set<String> HTML =
            Set.of(("a abbr address article aside audio b blockquote br button caption center"
                            + " cite code col dd del details dfn div dl dt em fieldset figcaption figure font footer form h1 h2 h3 h4 h5 h6"
                            + " head header hr html i iframe img input ins kbd label legend li link main map mark meta nav object ol option"
                            + " p picture pre q s samp script section select small source span strike strong style sub summary sup svg table"
                            + " tbody td textarea tfoot th thead time title tr tt u ul var video")
                    .split(" "));

    private final Node node;
    private final HtmlWriter html;

    HashnodeHtmlRenderer(Node node, HtmlWriter html) {
        this.node = node;
        this.html = html;
    }

    /** Whether some raw HTML holds anything that this class is for. */
    static boolean isSpecial(BasedSequence text) {
        Matcher matcher = SPECIAL.matcher(text);
        while (matcher.find()) {
            if (!isHtml(matcher)) {
                return true;
            }
        }
        return false;
    }

    void render(BasedSequence text) {
        Matcher matcher = SPECIAL.matcher(text);
        int done = 0;
        for (boolean isFound = matcher.find(); isFound; isFound = matcher.find(Math.max(done, matcher.end()))) {
            int start = matcher.start();
            boolean isComponent = matcher.group("component") != null;
            Optional<HtmlElement> element = isComponent ? Optional.empty() : HtmlElement.at(text, start);
            if (isComponent ? isHtml(matcher) : element.isEmpty()) {
                continue;
            }
            raw(text.subSequence(done, start));
            if (element.isEmpty()) {
                component(matcher.group());
                done = matcher.end();
            } else {
                frame(element.get().content(text), matcher.group("callout") != null);
                done = element.get().end();
            }
            if (done >= text.length()) {
                break;
            }
        }
        raw(text.subSequence(Math.min(done, text.length())));
    }

    private static boolean isHtml(Matcher matcher) {
        String name = matcher.group("component");
        return name != null && HTML.contains(name.toLowerCase(Locale.ROOT));
    }

    private void frame(BasedSequence content, boolean isCallout) {
        if (isCallout) {
            callout(content);
        } else {
            details(content);
        }
    }

    private void callout(BasedSequence content) {
        String emoji = HtmlElement.div(content, "callout-emoji")
                .map(e -> e.content(content).toString())
                .orElse("");
        html.raw("<div class=\"callout\" role=\"note\">");
        if (!emoji.isBlank()) {
            html.raw("<div class=\"callout-emoji\">"
                    + HtmlText.escape(PictureWriter.printable(Escaping.unescapeHtml(emoji.strip()))) + "</div>");
        }
        html.raw("<div class=\"callout-text\">");
        render(HtmlElement.div(content, "callout-text")
                .map(e -> e.content(content))
                .orElse(content));
        html.raw("</div></div>");
    }

    private void details(BasedSequence content) {
        html.raw("<details class=\"details\">");
        Matcher summary = SUMMARY.matcher(content);
        int done = 0;
        if (summary.lookingAt()) {
            html.raw("<summary>");
            render(content.subSequence(summary.start(1), summary.end(1)));
            html.raw("</summary>");
            done = summary.end();
        }
        BasedSequence rest = content.subSequence(done);
        html.raw("<div class=\"details-content\">");
        render(HtmlElement.div(rest, "detailsContent")
                .filter(e -> rest.subSequence(0, e.start()).isBlank()
                        && rest.subSequence(e.end()).isBlank())
                .map(e -> e.content(rest))
                .orElse(rest));
        html.raw("</div></details>");
    }

    private void component(String tag) {
        if (!tag.startsWith("</")) {
            BodyContext.of(node)
                    .report(
                            Rule.MDX_UNSUPPORTED,
                            node.getStartOffset(),
                            tag.replaceAll("\\s+", " ") + " is no HTML element and is shown as text",
                            "write HTML in place of a component of MDX; put code such as List<String> in backquotes");
        }
        html.text(tag);
    }

    private void raw(BasedSequence text) {
        if (text.isEmpty()) {
            return;
        }
        if (BodyContext.of(node).config().html() == RawHtml.ESCAPE) {
            html.text(text);
        } else {
            html.rawPre(new RawHtmlLinks(node, text).rewritten());
        }
    }
}
