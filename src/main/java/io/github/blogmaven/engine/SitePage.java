package io.github.blogmaven.engine;

import io.github.blogmaven.markdown.HtmlTag;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A page for the project's site to frame.
 *
 * @param output path of the page, relative to the blog's root
 * @param title plain text
 * @param head the {@code meta} and {@code link} elements that say something of the page
 * @param body HTML between the tags of {@code body}, unchanged, behind the scripts of the head
 */
public record SitePage(String output, String title, List<Element> head, String body) {

    /**
     * An element without content.
     *
     * @param name lower case
     * @param attributes names in lower case and their decoded values, in order
     */
    public record Element(String name, Map<String, String> attributes) {

        private static Element of(HtmlTag tag) {
            Map<String, String> attributes = new LinkedHashMap<>();
            tag.attributes().forEach(attribute -> attributes.putIfAbsent(attribute.name(), attribute.value()));
            return new Element(tag.name(), attributes);
        }
    }

    /** Takes a whole HTML page apart. What is about every page (character set, viewport) is left to the frame. */
    static SitePage of(String output, String html) {
        String head = between(html, "<head", "</head>");
        List<Element> elements = new ArrayList<>();
        StringBuilder body = new StringBuilder();
        for (HtmlTag tag : HtmlTag.scan(head)) {
            switch (tag.name()) {
                case "script" -> body.append(script(head, tag)).append('\n');
                case "link" -> elements.add(Element.of(tag));
                case "meta" -> {
                    if (tag.has("property")
                            || (tag.has("name") && !tag.value("name").equals("viewport"))) {
                        elements.add(Element.of(tag));
                    }
                }
                default -> {
                    // the title is read below, and what else may stand there (base, style) would change the whole site
                }
            }
        }
        String title = HtmlTag.textOf(between(head, "<title", "</title>"));
        return new SitePage(output, title, elements, body + content(html));
    }

    /** What a template without {@code body} writes is shown as it is, so that nothing is lost. */
    private static String content(String html) {
        return html.contains("<body") ? between(html, "<body", "</body>") : html;
    }

    private static String script(String head, HtmlTag tag) {
        String close = "</script>";
        int end = head.indexOf(close, tag.end());
        return end < 0 ? "" : head.substring(tag.start(), end + close.length());
    }

    /** What is between a start tag, whose attributes hold no {@code >}, and the last end tag of its kind. */
    private static String between(String html, String open, String close) {
        int start = html.indexOf('>', html.indexOf(open)) + 1;
        int end = html.lastIndexOf(close);
        return html.indexOf(open) < 0 || end < start ? "" : html.substring(start, end);
    }
}
