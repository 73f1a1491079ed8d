package io.github.blogmaven.render;

import io.github.blogmaven.diagnostic.Diagnostics;
import io.github.blogmaven.diagnostic.Rule;
import io.github.blogmaven.highlight.Highlighter;
import io.github.blogmaven.image.Pictures;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * Dresses the bodies of documents for their pages: pictures get their sizes and copies, code is highlighted, and elements get
 * the markup that the theme has templates for. Feeds and excerpts keep the built-in markup.
 */
final class PageBodies {
    private final Templates templates;
    private final Highlighter highlighter;
    private final CodeMemory memory;
    private final Pictures pictures;
    private final Set<ElementKind> own;

    PageBodies(Templates templates, Highlighter highlighter, CodeMemory memory, Pictures pictures) {
        this.templates = templates;
        this.highlighter = highlighter;
        this.memory = memory;
        this.pictures = pictures;
        this.own = ElementTemplates.of(templates);
    }

    /** What the pictures of the blog add to the body of a page's document: empty where there is none of either. */
    String pictured(PageModel page) {
        PostModel post = page.reading().post();
        String pictured = post == null ? "" : pictured(post);
        return post == null || pictured.equals(post.body().content().markup()) ? "" : pictured;
    }

    private String pictured(PostModel post) {
        boolean first = post.cover().url().isEmpty();
        return new BodyPictures(pictures, first).dressed(post.body().content().markup());
    }

    /** The page with the body of its document dressed; a page without a document stays as it is. */
    PageModel dressed(PageModel page, String source, Diagnostics diagnostics) throws IOException {
        PostModel post = page.reading().post();
        if (post == null) {
            return page;
        }
        String html = pictured(post);
        BiConsumer<String, String> problem = (language, reason) -> diagnostics.report(
                Rule.CODE_TOO_COMPLEX,
                source,
                "a code block in " + language + " is shown without highlighting: " + reason,
                "shorten its longest lines, or write text in place of " + language);
        Map<String, String> before = memory.read(source);
        RememberingHighlighter known = new RememberingHighlighter(highlighter, before);
        CodeBlocks code = new CodeBlocks(known);
        String dressed = own.isEmpty()
                ? code.highlighted(html, problem)
                : BodyMarkup.of(
                        html,
                        code.reader(html, problem),
                        new ElementTemplates(templates, page, own, source, diagnostics));
        memory.keep(source, before, known.now());
        return page.withShown(post.withBody(post.body().withContent(new Html(dressed))));
    }
}
