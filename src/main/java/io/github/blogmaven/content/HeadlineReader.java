package io.github.blogmaven.content;

import io.github.blogmaven.config.ValidationConfig.Limits;
import io.github.blogmaven.config.Value;
import io.github.blogmaven.content.Document.Headline;
import io.github.blogmaven.content.Fields.Field;
import io.github.blogmaven.diagnostic.Location;
import io.github.blogmaven.diagnostic.Rule;
import io.github.blogmaven.diagnostic.SourceText;
import java.util.Optional;

/** Reads what a document is called, from its front matter or the heading that opens its body. */
final class HeadlineReader {
    private final Limits limits;
    private final SourceText source;
    private final FrontMatter front;
    private final Fields fields;
    private final Optional<String> title;
    private final Optional<Opening> opening;

    HeadlineReader(Limits limits, SourceText source, FrontMatter front, Fields fields) {
        this.limits = limits;
        this.source = source;
        this.front = front;
        this.fields = fields;
        this.title = fields.line(Key.TITLE);
        boolean untitled = title.isEmpty() && !front.unread().contains(Key.TITLE);
        this.opening = untitled && !front.dialect().isBackup()
                ? Opening.of(source.text(), front.bodyStart())
                : Optional.empty();
    }

    /** Where the body begins: after the heading where that is the title. */
    int bodyStart() {
        return opening.map(Opening::end).orElse(front.bodyStart());
    }

    /** The headline; the name stands in for a missing title, so that the document is still there for other checks. */
    Headline read(String name, boolean draft) {
        Optional<String> written = title.or(() -> opening.map(Opening::title));
        Optional<String> description = fields.line(Key.DESCRIPTION);
        Optional<String> summary = fields.line(Key.SUMMARY);
        Optional<String> seoTitle = fields.line(Key.SEO_TITLE);
        if (!draft) {
            if (written.isEmpty()) {
                reportUntitled();
            }
            checkTitle(seoTitle.isPresent() ? seoTitle : written, seoTitle.isPresent() ? Key.SEO_TITLE : Key.TITLE);
            checkDescription(description.or(() -> summary), description.isPresent() ? Key.DESCRIPTION : Key.SUMMARY);
        }
        return new Headline(
                written.orElse(name),
                fields.line(Key.SUBTITLE).orElse(""),
                description.or(() -> summary).orElse(""),
                seoTitle.or(() -> written).orElse(name),
                fields.text(Key.EXCERPT).orElse(""));
    }

    private void reportUntitled() {
        Optional<Field> empty = fields.findEmpty(Key.TITLE);
        if (empty.isPresent()) {
            fields.report(
                    Rule.TITLE_EMPTY,
                    empty.get().value().location(),
                    "the title is empty",
                    "write a title between the quotes, as in title: \"Hello\"");
        } else if (fields.find(Key.TITLE).isEmpty() && !front.unread().contains(Key.TITLE)) {
            fields.report(
                    Rule.TITLE_MISSING,
                    Location.file(source.path()),
                    "the document has no title",
                    "add title: \"...\" to its front matter, or begin it with # and the title");
        }
    }

    private void checkTitle(Optional<String> shown, Key key) {
        String name = key == Key.TITLE ? "the title" : "seoTitle";
        String hint = "write at most " + limits.titleLength() + " characters";
        checkLength(
                Rule.TITLE_TOO_LONG,
                shown,
                new Limit(key, name, limits.titleLength()),
                key == Key.TITLE ? hint + ", or so many in seoTitle:" : hint);
    }

    private void checkDescription(Optional<String> shown, Key key) {
        String hint = "write at most " + limits.descriptionLength() + " characters";
        checkLength(
                Rule.DESCRIPTION_TOO_LONG,
                shown,
                new Limit(key, "the " + key.canonical(), limits.descriptionLength()),
                key == Key.SUMMARY ? hint + ", or so many in description:" : hint);
    }

    private record Limit(Key key, String name, int most) {}

    private void checkLength(Rule rule, Optional<String> shown, Limit limit, String hint) {
        int length = shown.map(text -> text.codePointCount(0, text.length())).orElse(0);
        if (length > limit.most()) {
            fields.report(
                    rule,
                    place(limit.key()),
                    limit.name() + " has " + length + " characters, and search results show about " + limit.most(),
                    hint);
        }
    }

    private Location place(Key key) {
        return fields.find(key)
                .map(Field::value)
                .map(Value::location)
                .or(() -> opening.map(o -> source.location(o.start())))
                .orElse(Location.file(source.path()));
    }
}
