package io.github.blogmaven.render;

import io.github.blogmaven.highlight.Highlighter;
import io.github.blogmaven.highlight.TooComplexException;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * Puts highlighted code into converted bodies. Only pages get it: feeds have no style sheet, and validating has no use for
 * it.
 */
final class CodeBlocks {
    private static final String START = "<pre><code class=\"language-";
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
        int at = html.indexOf(START);
        if (at < 0) {
            return html;
        }
        StringBuilder result = new StringBuilder(html.length() * 2);
        int done = 0;
        while (at >= 0) {
            int quote = html.indexOf('"', at + START.length());
            int end = html.indexOf(END, quote);
            if (end < 0) {
                break;
            }
            result.append(html, done, at);
            String language = html.substring(at + START.length(), quote);
            append(language, html.substring(quote + "\">".length(), end), result, problem);
            done = end + END.length();
            at = html.indexOf(START, done);
        }
        return result.append(html, done, html.length()).toString();
    }

    /** A difference of files in a language is highlighted as a difference. */
    private void append(String language, String code, StringBuilder result, BiConsumer<String, String> problem) {
        String name =
                language.startsWith(DIFFERENCE) && highlighter.title(language).isEmpty() ? "diff" : language;
        Optional<String> marked = Optional.empty();
        try {
            marked = highlighter.highlight(unescaped(code), name);
        } catch (TooComplexException e) {
            problem.accept(language, String.valueOf(e.getMessage()));
        }
        result.append("<pre tabindex=\"0\"");
        highlighter
                .title(name)
                .ifPresent(title -> result.append(" data-language=\"")
                        .append(title.replace("&", "&amp;").replace("\"", "&quot;"))
                        .append('"'));
        result.append("><code class=\"language-").append(language).append("\">");
        result.append(marked.orElse(code)).append(END);
    }

    private static String unescaped(String html) {
        return html.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&amp;", "&");
    }
}
