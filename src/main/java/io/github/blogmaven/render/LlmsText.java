package io.github.blogmaven.render;

import io.github.blogmaven.content.RootMark;
import io.github.blogmaven.site.PlannedDocument;
import io.github.blogmaven.site.Site;
import java.util.List;

/**
 * Writes {@code llms.txt} (llmstxt.org): what a blog is about and what it holds, as Markdown. Links lead to Markdown where a
 * document has some.
 */
final class LlmsText {
    private final Site site;
    private final SiteModel blog;
    private final PostModels models;
    private final BaseUrl base;
    private final Messages messages;

    LlmsText(Site site, PageModels pages, PostModels models, BaseUrl base, Messages messages) {
        this.site = site;
        this.blog = pages.site();
        this.models = models;
        this.base = base;
        this.messages = messages;
    }

    String write() {
        StringBuilder text = new StringBuilder("# " + plain(blog.title()) + "\n");
        if (!blog.description().isBlank()) {
            text.append("\n> ").append(plain(blog.description())).append('\n');
        }
        List<PlannedDocument> documents = SearchIndex.documents(site);
        section(text, messages.text("posts"), documents, true);
        section(text, messages.text("pages"), documents, false);
        return text.toString();
    }

    private void section(StringBuilder text, String title, List<PlannedDocument> documents, boolean posts) {
        List<PostModel> shown = models.of(documents.stream()
                .filter(document -> document.document().isPost() == posts)
                .toList());
        if (!shown.isEmpty()) {
            text.append("\n## ").append(title).append("\n\n");
            shown.forEach(post -> text.append(line(post)));
        }
    }

    private String line(PostModel post) {
        String markdown = post.body().markdown();
        String url = RootMark.replace(markdown.isEmpty() ? post.url() : markdown, base.url());
        String about = plain(post.description());
        return "- [" + plain(post.title()) + "](" + (url.isEmpty() ? "./" : url) + ")"
                + (about.isEmpty() ? "" : ": " + about) + "\n";
    }

    /** A text on one line that is no markup. */
    private static String plain(String text) {
        return XmlWriter.clean(text).replaceAll("\\s+", " ").strip().replaceAll("([\\\\\\[\\]<>*_`])", "\\\\$1");
    }
}
