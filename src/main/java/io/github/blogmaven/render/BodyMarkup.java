package io.github.blogmaven.render;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Puts a theme's own markup into one converted body, from the inside to the outside, in one pass. What the theme wrote is not
 * looked at again. The body was cleaned before, so a theme's markup may hold what a post may not; links were checked before,
 * so a theme cannot hide one.
 */
final class BodyMarkup {
    /** A template may write its content twice, so that a deep nesting would double it as often; deeper ones stay as they are. */
    private static final int MOST_NESTED = 16;

    /** Elements whose end must be found. */
    private static final Set<String> FRAMES = Set.of("h1", "h2", "h3", "h4", "h5", "h6", "a", "div");

    /** Elements whose content is none of ours. */
    private static final Set<String> CLOSED =
            Set.of("script", "style", "textarea", "title", "iframe", "noscript", "svg", "math");

    private final String html;
    private final Writer writer;
    private final CodeBlocks.Reader code;
    private final StringBuilder out;
    private final Deque<Frame> frames = new ArrayDeque<>();
    private final Map<String, Integer> open = new HashMap<>();
    private int nested;

    /** Writes elements as the theme wants them. */
    interface Writer {
        boolean has(ElementKind kind);

        /** The markup, empty where the built-in one is to stay. */
        Optional<String> write(ElementKind kind, Record element);
    }

    /**
     * An element that has begun.
     *
     * @param kind empty where its markup stays
     * @param out length of the output before its start tag
     * @param content length of the output behind its start tag
     */
    private record Frame(MarkupTag tag, Optional<ElementKind> kind, int out, int content) {}

    private BodyMarkup(String html, CodeBlocks.Reader code, Writer writer) {
        this.html = html;
        this.code = code;
        this.writer = writer;
        this.out = new StringBuilder(html.length() + html.length() / 4);
    }

    /**
     * The body with the theme's markup.
     *
     * @param html as the converter writes it
     * @param code reads the blocks of code in it
     */
    static String of(String html, CodeBlocks.Reader code, Writer writer) {
        return new BodyMarkup(html, code, writer).written();
    }

    private String written() {
        int at = 0;
        Optional<MarkupTag> next = MarkupTag.next(html, at);
        while (next.isPresent()) {
            MarkupTag tag = next.get();
            out.append(html, at, tag.start());
            at = tag.isEnd() ? close(tag) : start(tag);
            next = MarkupTag.next(html, at);
        }
        return out.append(html, at, html.length()).toString();
    }

    /** Writes what begins with a tag; where to go on. */
    private int start(MarkupTag tag) {
        return switch (tag.name()) {
            case "pre" -> code(tag);
            case "figure" -> figure(tag);
            case "img" -> image(tag);
            default -> frame(tag);
        };
    }

    private int code(MarkupTag tag) {
        Optional<CodeBlocks.Block> block = code.block(tag.start());
        if (block.isEmpty()) {
            return frame(tag);
        }
        CodeElement element = block.get().element();
        own(ElementKind.CODE, element).ifPresentOrElse(out::append, () -> CodeBlocks.write(element, out));
        return block.get().end();
    }

    /** An image with its caption is one element. */
    private int figure(MarkupTag tag) {
        Optional<Elements.Figure> figure =
                writer.has(ElementKind.IMAGE) ? Elements.figure(html, tag.start()) : Optional.empty();
        Optional<String> markup = figure.flatMap(found -> own(ElementKind.IMAGE, found.image()));
        out.append(markup.orElseGet(() -> html.substring(tag.start(), tag.end())));
        return markup.isPresent() ? figure.orElseThrow().end() : tag.end();
    }

    private int image(MarkupTag tag) {
        out.append(own(ElementKind.IMAGE, Elements.image(tag, ""))
                .orElseGet(() -> html.substring(tag.start(), tag.end())));
        return tag.end();
    }

    private int frame(MarkupTag tag) {
        int end = CLOSED.contains(tag.name()) ? behind(tag) : tag.end();
        int before = out.length();
        out.append(html, tag.start(), end);
        if (FRAMES.contains(tag.name())) {
            Optional<ElementKind> kind = Elements.kind(tag).filter(writer::has).filter(k -> nested < MOST_NESTED);
            frames.push(new Frame(tag, kind, before, out.length()));
            open.merge(tag.name(), 1, Integer::sum);
            nested += kind.isPresent() ? 1 : 0;
        }
        return end;
    }

    private Optional<String> own(ElementKind kind, Record element) {
        return writer.has(kind) ? writer.write(kind, element) : Optional.empty();
    }

    /** The start of what follows an element that holds no element of ours. */
    private int behind(MarkupTag tag) {
        String end = "</" + tag.name();
        int at = html.indexOf("</", tag.end());
        while (at >= 0 && !html.regionMatches(true, at, end, 0, end.length())) {
            at = html.indexOf("</", at + 2);
        }
        return at < 0 ? html.length() : at;
    }

    /** Ends the innermost element of that name; those within it that nobody ended stay as they are. */
    private int close(MarkupTag tag) {
        out.append(html, tag.start(), tag.end());
        while (open.getOrDefault(tag.name(), 0) > 0) {
            Frame frame = frames.pop();
            open.merge(frame.tag().name(), -1, Integer::sum);
            nested -= frame.kind().isPresent() ? 1 : 0;
            if (frame.tag().name().equals(tag.name())) {
                frame.kind().ifPresent(kind -> replace(frame, kind, tag));
                break;
            }
        }
        return tag.end();
    }

    private void replace(Frame frame, ElementKind kind, MarkupTag end) {
        String source = html.substring(frame.tag().end(), end.start());
        String content = out.substring(frame.content(), out.length() - (end.end() - end.start()));
        Elements.element(kind, frame.tag(), source, content)
                .flatMap(element -> writer.write(kind, element))
                .ifPresent(markup -> {
                    out.setLength(frame.out());
                    out.append(markup);
                });
    }
}
