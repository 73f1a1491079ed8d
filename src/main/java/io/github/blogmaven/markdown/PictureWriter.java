package io.github.blogmaven.markdown;

import com.vladsch.flexmark.html.HtmlWriter;
import io.github.blogmaven.content.LinkReference.Kind;
import io.github.blogmaven.diagnostic.Rule;
import io.github.blogmaven.diagnostic.SourceText;
import java.util.Map;

/** Writes {@code img} elements, wherever in the syntax they come from, and reports what they lack. */
final class PictureWriter {
    private final BodyContext context;
    private final HtmlWriter html;

    PictureWriter(BodyContext context, HtmlWriter html) {
        this.context = context;
        this.html = html;
    }

    /**
     * A picture as written.
     *
     * @param target decoded URL
     * @param alt plain text, may be empty
     * @param title plain text, empty for none
     * @param attributes further ones, in the order to write them
     * @param offset of the picture in the Markdown
     * @param targetOffset of its URL in the Markdown
     */
    record Picture(
            String target, String alt, String title, Map<String, String> attributes, int offset, int targetOffset) {}

    /** Writes a picture; one without a safe URL leaves its alternative text. */
    void write(Picture picture) {
        LinkTarget target = LinkTarget.of(picture.target());
        String alt = printable(picture.alt());
        if (target.isEmpty()) {
            context.report(
                    Rule.IMAGE_EMPTY,
                    picture.offset(),
                    "the image " + quoted(alt) + "has no URL",
                    "write ![" + alt + "](picture.png), or remove it");
            html.text(alt);
            return;
        }
        if (!target.isSafe(Kind.IMAGE)) {
            reportUnsafe(context, target, picture.targetOffset());
            html.text(alt);
            return;
        }
        if (alt.isBlank()) {
            context.report(
                    Rule.IMAGE_NO_ALT,
                    picture.offset(),
                    "the image " + shortened(target.text()) + " has no alternative text",
                    "say between ![ and ] what the image shows");
        }
        tag(
                picture,
                context.link(Kind.IMAGE, target.text(), picture.targetOffset()).url(),
                alt);
    }

    private void tag(Picture picture, String url, String alt) {
        html.attr("src", LinkTarget.encode(url));
        html.attr("alt", alt);
        if (!picture.title().isEmpty()) {
            html.attr("title", printable(picture.title()));
        }
        picture.attributes().forEach(html::attr);
        html.attr("loading", "lazy").attr("decoding", "async");
        html.withAttr().tagVoid("img");
    }

    /** Says at its place that a target's scheme is not allowed. */
    static void reportUnsafe(BodyContext context, LinkTarget target, int offset) {
        context.report(
                Rule.LINK_UNSAFE,
                offset,
                "the scheme " + target.scheme() + ": is not allowed, so the target " + shortened(target.text())
                        + " was removed",
                "use http:, https:, mailto:, tel: or ftp:, or a relative path");
    }

    /** A text without characters that XML 1.0 forbids; an entity may have brought them. */
    static String printable(CharSequence text) {
        return SourceText.withoutForbidden(text.toString());
    }

    /** A text that fits into a message. */
    static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= 80
                ? text
                : text.substring(0, text.offsetByCodePoints(0, 79)) + "…";
    }

    private static String quoted(String alt) {
        return alt.isBlank() ? "" : "\"" + shortened(alt) + "\" ";
    }
}
