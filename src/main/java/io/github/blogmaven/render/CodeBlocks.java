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
     * The body with its code highlighted; code in languages that nobody knows stays as it is.
     *
     * @param html as the converter writes it
     * @param problem is told the language of a block that stays plain, and why
     */
    String highlighted(String html, BiConsumer<String, String> problem) {
        int start = html.indexOf(START);
        if (start < 0) {
            return html;
        }
        Matcher block = BLOCK.matcher(html);
        StringBuilder result = new StringBuilder(html.length() * 3);
        int done = 0;
        while (start >= 0) {
            int next = start + START.length();
            int end = block.region(start, html.length()).lookingAt() ? html.indexOf(END, block.end()) : -1;
            if (end >= 0) {
                result.append(html, done, start);
                append(block, unescaped(html.substring(block.end(), end)), result, problem);
                next = done = end + END.length();
            }
            start = html.indexOf(START, next);
        }
        return result.append(html, done, html.length()).toString();
    }

    private void append(Matcher block, String written, StringBuilder result, BiConsumer<String, String> problem) {
        String language = block.group("language") == null ? "" : block.group("language");
        String info = block.group("info");
        String name = known(language);
        boolean numbered = info.contains("class=\"line-numbers\"");
        CodeLines lines = CodeLines.of(written, value(LINES, info));
        String code = marked(lines.code(), name, problem);
        Optional<String> readable = highlighter.title(name).map(CodeBlocks::escaped);
        result.append("<figure class=\"code\">").append(caption(value(TITLE, info), readable));
        result.append("<pre tabindex=\"0\"");
        if (numbered) {
            result.append(" class=\"line-numbers\"");
        }
        readable.ifPresent(
                title -> result.append(" data-language=\"").append(title).append('"'));
        result.append("><code");
        if (!language.isEmpty()) {
            result.append(" class=\"language-").append(language).append('"');
        }
        result.append('>').append(numbered || lines.isMarked() ? lines.wrap(code) : code);
        result.append(END).append("</figure>");
    }

    /** What stands above a block: its title and its language, either of which may be missing. */
    private static String caption(String title, Optional<String> language) {
        String named = title.isEmpty() ? "" : "<span class=\"code-title\">" + title + "</span>";
        String written = language.map(name -> "<span class=\"code-language\">" + name + "</span>")
                .orElse("");
        String between = named.isEmpty() || written.isEmpty() ? "" : " ";
        String caption = named + between + written;
        return caption.isEmpty() ? "" : "<figcaption>" + caption + "</figcaption>";
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
        return marked.orElseGet(() -> escaped(code));
    }

    private static String value(Pattern attribute, String info) {
        Matcher found = attribute.matcher(info);
        return found.find() ? found.group(1) : "";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private static String unescaped(String html) {
        return html.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&amp;", "&");
    }
}
