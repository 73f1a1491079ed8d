package io.github.blogmaven.content;

import io.github.blogmaven.config.BlogConfig;
import io.github.blogmaven.config.Value;
import io.github.blogmaven.content.DateParser.Parsed;
import io.github.blogmaven.content.Fields.Field;
import io.github.blogmaven.content.Publication.Status;
import io.github.blogmaven.diagnostic.Location;
import io.github.blogmaven.diagnostic.Rule;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Optional;

/** Reads when and whether a document is published. */
final class PublicationReader {
    private final BlogConfig.Visibility visibility;
    private final ZoneId zone;
    private final SourceFile file;
    private final SourceName name;
    private final FrontMatter front;
    private final Fields fields;

    PublicationReader(BlogConfig config, SourceFile file, FrontMatter front, Fields fields) {
        this.visibility = config.visibility();
        this.zone = config.site().timeZone();
        this.file = file;
        this.name = SourceName.of(file.path());
        this.front = front;
        this.fields = fields;
    }

    /** Whether the document is a draft: by a key, its file name or its folder; empty, else what says so. */
    Optional<String> draftReason() {
        if (fields.flag(Key.DRAFT).orElse(false)) {
            String key = fields.find(Key.DRAFT).map(Field::name).orElse("");
            return Optional.of("it is a draft by its key " + key);
        }
        if (Cuid.isDraftName(name.name())) {
            return Optional.of("it is a draft by its file name");
        }
        return name.inDrafts() ? Optional.of("it is a draft by its folder _drafts") : Optional.empty();
    }

    /** What the document says of its publication; empty where a post that is not a draft has no date to be read. */
    Optional<Publication> read(Optional<String> draft) {
        Optional<Field> written = fields.find(Key.DATE);
        Optional<Parsed> parsed = written.map(this::parse);
        Optional<ZonedDateTime> date = parsed.isPresent() ? parsed.get().time() : inferred(draft.isPresent());
        Optional<ZonedDateTime> updated = updated(date);
        Optional<ZonedDateTime> expires =
                fields.find(Key.EXPIRES).map(this::parse).flatMap(Parsed::time);
        Optional<String> hidden = hiddenReason();
        if (date.isEmpty() && draft.isPresent() && visibility.drafts()) {
            date = Optional.of(visibility.now().atZone(zone));
        }
        if (date.isEmpty() && draft.isEmpty() && file.role() == SourceFile.Role.POST) {
            return Optional.empty();
        }
        return Optional.of(decide(draft, hidden, new Publication(Status.PUBLISHED, "", date, updated, expires)));
    }

    private Publication decide(Optional<String> draft, Optional<String> hidden, Publication open) {
        if (draft.isPresent() && !visibility.drafts()) {
            return with(open, Status.DRAFT, draft.get());
        }
        if (hidden.isPresent() && !visibility.drafts()) {
            return with(open, Status.HIDDEN, hidden.get());
        }
        Instant now = visibility.now();
        if (!visibility.future()
                && open.published().filter(d -> d.toInstant().isAfter(now)).isPresent()) {
            return with(open, Status.FUTURE, "its date is in the future");
        }
        if (!visibility.expired()
                && open.expires().filter(d -> !d.toInstant().isAfter(now)).isPresent()) {
            return with(open, Status.EXPIRED, "it has expired");
        }
        return open;
    }

    private static Publication with(Publication open, Status status, String reason) {
        return new Publication(status, reason, open.published(), open.updated(), open.expires());
    }

    private Optional<String> hiddenReason() {
        boolean unpublished = !fields.flag(Key.PUBLISHED).orElse(true);
        boolean ignored = fields.flag(Key.IGNORE_POST).orElse(false);
        return unpublished || ignored
                ? Optional.of("it is hidden by its key " + (ignored ? "ignorePost" : "published"))
                : Optional.empty();
    }

    private Optional<ZonedDateTime> updated(Optional<ZonedDateTime> published) {
        Optional<Field> field = fields.find(Key.UPDATED);
        Optional<Parsed> parsed = field.map(this::parse);
        Optional<ZonedDateTime> updated = parsed.flatMap(Parsed::time);
        if (updated.isPresent() && published.isPresent()) {
            boolean earlier = parsed.get().dateOnly()
                    ? updated.get().toLocalDate().isBefore(published.get().toLocalDate())
                    : updated.get().toInstant().isBefore(published.get().toInstant());
            if (earlier) {
                fields.report(
                        Rule.DATE_UPDATED_EARLIER,
                        field.get().value().location(),
                        "it was updated before it was published",
                        "correct " + field.get().name() + " or the date of publication");
            }
        }
        return updated;
    }

    private Parsed parse(Field field) {
        if (!(field.value() instanceof Value.Scalar scalar)) {
            fields.reportType(field.name(), "a date", field.value(), "write " + field.name() + ": 2023-07-07");
            return Parsed.failed("");
        }
        Parsed parsed = new DateParser(zone).parse(scalar.text());
        if (parsed.time().isEmpty()) {
            fields.report(
                    Rule.DATE_INVALID,
                    scalar.location(),
                    "cannot read the date \"" + Fields.abbreviate(scalar.text()) + "\": " + parsed.problem(),
                    "write a date as in 2023-07-07 or 2023-07-07T21:07:25+02:00");
        }
        return parsed;
    }

    private Optional<ZonedDateTime> inferred(boolean draft) {
        Optional<LocalDate> day = name.date();
        if (day.isPresent()) {
            reportInferred(day.get().toString(), "the file name");
            return day.map(d -> d.atStartOfDay(zone));
        }
        Optional<Instant> made = fields.line(Key.CUID).flatMap(Cuid::made).or(() -> Cuid.made(name.name()));
        if (made.isPresent()) {
            if (front.dialect() != FrontMatter.Dialect.LEGACY && !draft) {
                reportInferred(made.get().toString(), "the cuid");
            }
            return made.map(i -> i.atZone(ZoneOffset.UTC));
        }
        if (!draft && file.role() == SourceFile.Role.POST) {
            fields.report(
                    Rule.DATE_MISSING,
                    Location.file(file.path()),
                    "the post has no date",
                    "add date: 2023-07-07 to its front matter, or begin its file name with 2023-07-07-");
        }
        return Optional.empty();
    }

    private void reportInferred(String date, String from) {
        fields.report(
                Rule.DATE_INFERRED,
                Location.file(file.path()),
                "the date " + date + " comes from " + from,
                "add date: " + date + " to the front matter to set it yourself");
    }
}
