package io.github.blogmaven.render;

import com.google.gson.stream.JsonWriter;
import io.github.blogmaven.content.MarkdownEdit;
import io.github.blogmaven.content.RootMark;
import io.github.blogmaven.diagnostic.StringBuilderWriter;
import java.io.IOException;
import java.util.List;

/**
 * Writes a document as Markdown: front matter that says what the page says, and the body as its source has it, with links
 * that work from anywhere. What the source keeps to itself (its own front matter, comments) is not in it.
 */
final class MarkdownTwin {
    private MarkdownTwin() {}

    /**
     * Writes it.
     *
     * @param source of the body
     * @param edits what makes it plain
     * @param root of the blog: its base URL, else the way there
     */
    static String write(PostModel post, String source, List<MarkdownEdit> edits, String root) {
        StringBuilder text = new StringBuilder("---\n");
        line(text, "title", List.of(post.title()));
        line(text, "url", List.of(RootMark.replace(post.url(), root)));
        line(text, "date", List.of(post.published().iso()));
        line(text, "updated", List.of(post.updated().iso()));
        line(text, "description", List.of(post.description()));
        line(text, "author", post.authors().stream().map(AuthorModel::name).toList());
        List<String> terms = post.terms().stream().map(TermModel::name).toList();
        if (!terms.isEmpty()) {
            text.append("tags: ").append(quoted(terms)).append('\n');
        }
        text.append("---\n\n");
        text.append(edited(source, edits, root).replace("\r\n", "\n").strip());
        return text.append('\n').toString();
    }

    private static void line(StringBuilder text, String key, List<String> values) {
        if (values.size() > 1) {
            text.append(key).append(": ").append(quoted(values)).append('\n');
        } else if (values.size() == 1 && !values.get(0).isBlank()) {
            String list = quoted(values);
            text.append(key).append(": ").append(list, 1, list.length() - 1).append('\n');
        }
    }

    /** A list as JSON, which is YAML too. */
    private static String quoted(List<String> values) {
        StringBuilderWriter text = new StringBuilderWriter();
        try (JsonWriter json = new JsonWriter(text)) {
            json.beginArray();
            for (String value : values) {
                json.value(XmlWriter.clean(value));
            }
            json.endArray();
        } catch (IOException e) {
            throw new IllegalStateException("writing JSON to memory failed", e);
        }
        return text.toString().replace("\",\"", "\", \"");
    }

    private static String edited(String markdown, List<MarkdownEdit> edits, String root) {
        StringBuilder text = new StringBuilder(markdown.length());
        int copied = 0;
        for (MarkdownEdit edit : edits) {
            text.append(XmlWriter.clean(markdown.substring(copied, edit.start())));
            text.append(RootMark.replace(edit.text(), root));
            copied = edit.end();
        }
        return text.append(XmlWriter.clean(markdown.substring(copied))).toString();
    }
}
