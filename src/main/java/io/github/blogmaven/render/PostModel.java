package io.github.blogmaven.render;

import java.util.List;
import java.util.Map;

/**
 * A post, or a page, as themes see it.
 *
 * @param title never empty
 * @param subtitle may be empty
 * @param description one line about it: its own, else the start of its body
 * @param url for links within the blog
 * @param absoluteUrl for other sites; empty without a base URL
 * @param published its date; its texts are empty for pages and drafts without one
 * @param updated when it changed last; its texts are empty where the document does not say so
 * @param authors in order; the blog's author where the document names none, may be empty
 * @param terms of all taxonomies, in the document's order
 * @param cover its picture; its texts are empty where it has none
 * @param module what it belongs to, where a blog is made of several modules
 * @param body what it says
 * @param extra the document's {@code extra}: text, lists and maps
 */
public record PostModel(
        String title,
        String subtitle,
        String description,
        String url,
        String absoluteUrl,
        DateModel published,
        DateModel updated,
        List<AuthorModel> authors,
        List<TermModel> terms,
        ImageModel cover,
        ModuleModel module,
        BodyModel body,
        Map<String, Object> extra) {

    /** The same with another body. */
    PostModel withBody(BodyModel other) {
        return new PostModel(
                title,
                subtitle,
                description,
                url,
                absoluteUrl,
                published,
                updated,
                authors,
                terms,
                cover,
                module,
                other,
                extra);
    }
}
