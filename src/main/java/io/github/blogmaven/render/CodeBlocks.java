package io.github.blogmaven.render;

import io.github.blogmaven.highlight.Highlighter;
import io.github.blogmaven.highlight.TooComplexException;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts highlighted code into converted bodies, each block in a figure of its own. Only pages get it: feeds have no style sheet, and validating has no use for
 * it.
 */
final class CodeBlocks {
    /** As the converter writes it, or the sanitizer, which has another order of attributes. */
    private static final Pattern BLOCK = Pattern.compile(
            "<pre(?<info>(?: (?:class|data-title|data-line)=\"[^\"]*\"){0,3})><code(?: class=\"language-(?<language>[^\"]*)\")?>");

    private static final Pattern TITLE = Pattern.compile("data-title=\"([^\"]*)\"");
    private static final Pattern LINES = Pattern.compile("data-line=\"([^\"]*)\"");
    private static final String START = "<pre";
    private static final String END = "</code></pre>";
    private static final String DIFFERENCE = "diff-";

    private final Highlighter highlighter;

    CodeBlocks(Highlighter highlighter) {
        this.highlighter = highlighter;
    }

    /**
     * A block of code within a body.
     *
     * @param end offset behind it
     */
    record Block(CodeElement element, int end) {}

    /** Reads single blocks of code of one body. */
    @FunctionalInterface
    interface Reader {
        /** The block that begins at an offset, if there is one. */
        Optional<Block> block(int start);
    }

    /**
     * The body with its code highlighted; code in languages that nobody knows stays as it is.
     *
     * @param html as the converter writes it
     * @param problem is told the language of a block that stays plain, and why
     */
    String highlighted(String html, BiConsumer<String, String> problem) {
        Reader reader = reader(html, problem);
        StringBuilder result = new StringBuilder(html.length() * 2);
        int done = 0;
        int at = html.indexOf(START);
        while (at >= 0) {
            Optional<Block> block = reader.block(at);
            if (block.isPresent()) {
                result.append(html, done, at);
                write(block.get().element(), result);
                done = block.get().end();
            }
            at = html.indexOf(START, Math.max(done, at + START.length()));
        }
        return result.append(html, done, html.length()).toString();
    }

    /** A reader for one body, with the parameters of {@link #highlighted}. */
    Reader reader(String html, BiConsumer<String, String> problem) {
        Matcher block = BLOCK.matcher(html);
        int lastEnd = html.lastIndexOf(END);
        return start -> {
            if (!block.region(start, html.length()).lookingAt() || block.end() > lastEnd) {
                return Optional.empty();
            }
            int end = html.indexOf(END, block.end());
            String written = Escapes.unescape(html.substring(block.end(), end));
            return Optional.of(new Block(element(block, written, problem), end + END.length()));
        };
    }

    private CodeElement element(Matcher block, String written, BiConsumer<String, String> problem) {
        String language = block.group("language") == null ? "" : Escapes.unescape(block.group("language"));
        String info = block.group("info");
        String name = known(language);
        boolean numbered = info.contains("class=\"line-numbers\"");
        CodeLines lines = CodeLines.of(written, value(LINES, info));
        String code = marked(lines.code(), name, problem);
        return new CodeElement(
                language,
                highlighter.title(name).orElse(""),
                Escapes.unescape(value(TITLE, info)),
                numbered,
                lines.code(),
                new Html(numbered || lines.isMarked() ? lines.wrap(code) : code));
    }

    /** Writes the built-in markup of a block. */
    static void write(CodeElement code, StringBuilder result) {
        result.append("<figure class=\"code\">").append(caption(code));
        result.append("<pre tabindex=\"0\"").append(code.numbered() ? " class=\"line-numbers\"" : "");
        attribute("data-language", code.label(), result);
        result.append("><code");
        attribute("class", code.language().isEmpty() ? "" : "language-" + code.language(), result);
        result.append('>').append(code.content().markup()).append(END).append("</figure>");
    }

    private static void attribute(String name, String value, StringBuilder result) {
        if (!value.isEmpty()) {
            result.append(' ')
                    .append(name)
                    .append("=\"")
                    .append(Escapes.escape(value))
                    .append('"');
        }
    }

    /** What stands above a block: its title and its language, either of which may be missing. */
    private static String caption(CodeElement code) {
        String title = span("code-title", code.title());
        String language = span("code-language", code.label());
        String caption = title + (title.isEmpty() || language.isEmpty() ? "" : " ") + language;
        return caption.isEmpty() ? "" : "<figcaption>" + caption + "</figcaption>";
    }

    private static String span(String cssClass, String text) {
        return text.isEmpty() ? "" : "<span class=\"" + cssClass + "\">" + Escapes.escape(text) + "</span>";
    }

    /** A difference of files in a language is highlighted as a difference. */
    private String known(String language) {
        return language.startsWith(DIFFERENCE) && highlighter.title(language).isEmpty() ? "diff" : language;
    }

    private String marked(String code, String language, BiConsumer<String, String> problem) {
        Optional<String> marked = Optional.empty();
        try {
            marked = language.isEmpty() ? marked : highlighter.highlight(code, language);
        } catch (TooComplexException e) {
            problem.accept(language, String.valueOf(e.getMessage()));
        }
        return marked.orElseGet(() -> Escapes.escape(code));
    }

    private static String value(Pattern attribute, String info) {
        Matcher found = attribute.matcher(info);
        return found.find() ? found.group(1) : "";
    }
}
