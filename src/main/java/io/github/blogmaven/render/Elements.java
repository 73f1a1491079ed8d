package io.github.blogmaven.render;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells the elements of a converted body by their built-in markup, and makes of them what a theme sees. */
final class Elements {
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern TAG = Pattern.compile("<[^<>]*>");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,5}");
    private static final Pattern TITLE = Pattern.compile("\\s*<p class=\"callout-title\">([^<]*)</p>\\s*");
    private static final Pattern EMOJI = Pattern.compile("\\s*<div class=\"callout-emoji\">([^<]*)</div>\\s*");
    private static final Pattern FIGURE =
            Pattern.compile("<figure>(<img [^<>]*>)<figcaption>([^<>]*)</figcaption></figure>");
    private static final String TEXT = "<div class=\"callout-text\">";
    private static final String TEXT_END = "</div>";
    private static final String FRAME_END = "</iframe>";
    private static final String KIND = "callout-";
    private static final String PROVIDER = "embed-";

    private Elements() {}

    /**
     * A figure that is an image and its caption.
     *
     * @param end offset behind it
     */
    record Figure(ImageElement image, int end) {}

    /** The figure at an offset, if it is one of those that the converter writes. */
    static Optional<Figure> figure(String html, int start) {
        Matcher figure = FIGURE.matcher(html).region(start, html.length());
        return figure.lookingAt()
                ? MarkupTag.next(figure.group(1), 0)
                        .map(image -> new Figure(image(image, Escapes.unescape(figure.group(2))), figure.end()))
                : Optional.empty();
    }

    /** What begins with a tag, empty where it is nothing that themes may write. */
    static Optional<ElementKind> kind(MarkupTag tag) {
        return switch (tag.name()) {
            case "h1", "h2", "h3", "h4", "h5", "h6" -> Optional.of(ElementKind.HEADING);
            case "a" ->
                tag.attributes().containsKey("href") && !isOwn(tag) ? Optional.of(ElementKind.LINK) : Optional.empty();
            case "div" -> frame(tag);
            default -> Optional.empty();
        };
    }

    private static Optional<ElementKind> frame(MarkupTag div) {
        if (div.hasClass("embed")) {
            return Optional.of(ElementKind.EMBED);
        }
        return div.hasClass("callout") ? Optional.of(ElementKind.CALLOUT) : Optional.empty();
    }

    /** The links of footnotes and embeds are part of those. */
    private static boolean isOwn(MarkupTag link) {
        String classes = link.value("class");
        return classes.startsWith("footnote-") || classes.startsWith("embed");
    }

    /**
     * An image.
     *
     * @param caption what stands below it, empty for nothing
     */
    static ImageElement image(MarkupTag tag, String caption) {
        return new ImageElement(
                tag.value("src"),
                tag.value("alt"),
                tag.value("title"),
                caption,
                pixels(tag.value("width")),
                pixels(tag.value("height")),
                tag.value("srcset"),
                tag.value("sizes"),
                tag.without("src", "alt", "title", "width", "height", "srcset", "sizes"));
    }

    private static int pixels(String value) {
        return NUMBER.matcher(value).matches() ? Integer.parseInt(value) : 0;
    }

    /**
     * What a theme sees of an element.
     *
     * @param source what it holds, as converted
     * @param content the same as the theme wants it
     * @return empty where it only looks like one
     */
    static Optional<Record> element(ElementKind kind, MarkupTag tag, String source, String content) {
        return switch (kind) {
            case HEADING ->
                Optional.of(new HeadingElement(
                        tag.name().charAt(1) - '0',
                        tag.value("id"),
                        text(source),
                        new Html(content),
                        tag.without("id")));
            case LINK -> {
                String url = tag.value("href");
                yield Optional.of(new LinkElement(
                        url, tag.value("title"), new Html(content), BaseUrl.isWeb(url), tag.without("href", "title")));
            }
            case CALLOUT -> Optional.of(callout(tag, content));
            case EMBED -> embed(tag, source);
            case CODE, IMAGE -> throw new IllegalArgumentException("has no end tag of its own: " + kind);
        };
    }

    private static CalloutElement callout(MarkupTag tag, String content) {
        Matcher title = TITLE.matcher(content);
        boolean titled = title.lookingAt();
        Matcher emoji = EMOJI.matcher(content);
        boolean signed = emoji.lookingAt();
        int start = titled ? title.end() : signed ? emoji.end() : 0;
        return new CalloutElement(
                named(tag, KIND),
                titled ? Escapes.unescape(title.group(1)) : "",
                signed ? Escapes.unescape(emoji.group(1)) : "",
                new Html(unframed(content.substring(start).strip())));
    }

    /** The content of the element that is all of some HTML and holds the text of a callout; else that HTML. */
    private static String unframed(String html) {
        if (!html.startsWith(TEXT) || !html.endsWith(TEXT_END)) {
            return html;
        }
        String content = html.substring(TEXT.length(), html.length() - TEXT_END.length());
        int depth = 0;
        Optional<MarkupTag> tag = MarkupTag.next(content, 0);
        while (tag.isPresent() && depth >= 0) {
            if (tag.get().name().equals("div")) {
                depth += tag.get().isEnd() ? -1 : 1;
            }
            tag = MarkupTag.next(content, tag.get().end());
        }
        return depth == 0 ? content : html;
    }

    /** An embed holds its player, if there is one, and then always the link to its source. */
    private static Optional<Record> embed(MarkupTag tag, String source) {
        String title = "";
        String player = "";
        Optional<MarkupTag> next = MarkupTag.next(source, 0);
        while (next.isPresent()) {
            MarkupTag part = next.get();
            if (part.name().equals("a") && part.hasClass("embed-source")) {
                String label = text(source.substring(part.end()));
                return Optional.of(
                        new EmbedElement(part.value("href"), named(tag, PROVIDER), label, title, new Html(player)));
            }
            if (part.name().equals("iframe") && !part.isEnd()) {
                title = part.value("title");
                player = source.substring(part.start(), part.end()) + FRAME_END;
            }
            next = MarkupTag.next(source, part.end());
        }
        return Optional.empty();
    }

    /** The rest of the class that begins with a prefix, empty for none. */
    private static String named(MarkupTag tag, String prefix) {
        for (String each : SPACE.split(tag.value("class"))) {
            if (each.startsWith(prefix)) {
                return each.substring(prefix.length());
            }
        }
        return "";
    }

    private static String text(String html) {
        String text = SPACE.matcher(TAG.matcher(html).replaceAll("")).replaceAll(" ");
        return Escapes.unescape(text).strip();
    }
}
