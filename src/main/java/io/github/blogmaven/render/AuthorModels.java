package io.github.blogmaven.render;

import io.github.blogmaven.config.Author;
import io.github.blogmaven.config.BlogConfig;
import io.github.blogmaven.content.Document;
import io.github.blogmaven.content.Link;
import io.github.blogmaven.content.RootMark;
import io.github.blogmaven.site.Byline;
import io.github.blogmaven.site.SitePlan;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Makes what templates see of authors. */
final class AuthorModels {
    private final BlogConfig config;
    private final SitePlan plan;
    private final BaseUrl base;
    private final Map<String, String> pages = new HashMap<>();

    AuthorModels(SitePlan plan, BaseUrl base) {
        this.config = plan.config();
        this.plan = plan;
        this.base = base;
        for (Byline byline : plan.bylines()) {
            pages.put(byline.author().id(), RootMark.url(byline.url()));
        }
    }

    AuthorModel of(Author author) {
        String home = author.url().filter(BaseUrl::isWeb).orElse("");
        String page = pages.getOrDefault(author.id(), "");
        return new AuthorModel(
                author.name(),
                page.isEmpty() ? home : page,
                home,
                home.isEmpty() ? base.absolute(page) : home,
                author.bio(),
                author.avatar().map(avatar -> picture(avatar.text())).orElse(""));
    }

    /** Who wrote a document: the blog's author where it does not say. */
    List<AuthorModel> of(Document document) {
        return document.authors().isEmpty()
                ? ofBlog()
                : document.authors().stream().map(config::author).map(this::of).toList();
    }

    /** The blog's author, if there is one. */
    List<AuthorModel> ofBlog() {
        return config.site().author().stream().map(this::of).toList();
    }

    /** The URL of a picture that is named by its file, by its path in the site, or by its own URL. */
    private String picture(String written) {
        Link link = plan.links().resolve(written);
        if (link.status() == Link.Status.FILE || link.status() == Link.Status.EXTERNAL) {
            return link.url();
        }
        return RootMark.url(written.startsWith("/") ? written.substring(1) : written);
    }
}
