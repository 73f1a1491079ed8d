package io.github.blogmaven.config;

import java.util.Map;
import java.util.Optional;

/**
 * How bodies are converted.
 *
 * @param html what happens to raw HTML
 * @param widgets HTML of Hashnode widgets, by widget id
 * @param wordsPerMinute reading speed, at least 1
 * @param math how formulas are written
 * @param inlineMath whether single dollars enclose formulas, too
 * @param embeds how players are shown
 * @param mermaid what draws diagrams, if anything does
 */
public record MarkdownConfig(
        RawHtml html,
        Map<String, String> widgets,
        int wordsPerMinute,
        Formulas math,
        boolean inlineMath,
        Embeds embeds,
        Optional<MermaidConfig> mermaid) {

    /** What a blog has that does not say anything else. */
    public static final MarkdownConfig DEFAULT =
            new MarkdownConfig(RawHtml.SANITIZE, Map.of(), 200, Formulas.MATHML, false, Embeds.CLICK, Optional.empty());

    /** The same with other rules for raw HTML. */
    public MarkdownConfig withHtml(RawHtml other) {
        return new MarkdownConfig(other, widgets, wordsPerMinute, math, inlineMath, embeds, mermaid);
    }

    /** The same with other widgets. */
    public MarkdownConfig withWidgets(Map<String, String> others) {
        return new MarkdownConfig(html, others, wordsPerMinute, math, inlineMath, embeds, mermaid);
    }

    /** What happens to raw HTML in posts. */
    public enum RawHtml {
        /** An allow-list decides; what it removes is warned about. */
        SANITIZE,
        /** It is kept as written: for posts as trusted as the theme. */
        ALLOW,
        /** It is shown as text. */
        ESCAPE
    }

    /** How formulas are written. */
    public enum Formulas {
        /** As MathML, which browsers draw. */
        MATHML,
        /** As they stand in the post, for scripts of a theme. */
        SOURCE
    }

    /** How players of other sites are shown. */
    public enum Embeds {
        /** A frame with a link that loads the player: nothing is fetched before. */
        CLICK,
        /** A frame that loads the player with the page. */
        DIRECT,
        /** A link to the page that holds the player. */
        LINK
    }
}
