package io.github.blogmaven.config;

import java.util.Map;

/**
 * How bodies are converted.
 *
 * @param html what happens to raw HTML
 * @param widgets HTML of Hashnode widgets, by widget id
 * @param wordsPerMinute reading speed, at least 1
 */
public record MarkdownConfig(RawHtml html, Map<String, String> widgets, int wordsPerMinute) {

    /** What happens to raw HTML in posts. */
    public enum RawHtml {
        /** An allow-list decides; what it removes is warned about. */
        SANITIZE,
        /** It is kept as written: for posts as trusted as the theme. */
        ALLOW,
        /** It is shown as text. */
        ESCAPE
    }
}
