package io.github.blogmaven.content;

import io.github.blogmaven.config.BlogConfig;
import io.github.blogmaven.content.DateReader.WrittenDate;
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
import java.util.stream.Stream;

/** Reads when and whether a document is published. */
final class PublicationReader {
    private final BlogConfig.Visibility visibility;
    private final ZoneId zone;
    private final SourceFile file;
    private final SourceName name;
    private final FrontMatter front;
    private final Fields fields;
    private final DateReader dates;

    PublicationReader(BlogConfig config, SourceFile file, FrontMatter front, Fields fields) {
        this.visibility = config.visibility();
        this.zone = config.site().timeZone();
        this.file = file;
        this.name = SourceName.of(file.inner());
        this.front = front;
        this.fields = fields;
        this.dates = new DateReader(zone, fields);
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

    /**
     * What the document says of its publication. A post that is not a draft lacks a date where none can be read; its status
     * is then what it would be otherwise.
     */
    Publication read(Optional<String> draft) {
        Optional<WrittenDate> written = dates.read(Key.DATE);
        if (draft.isEmpty()) {
            written.ifPresent(this::compareWithFileName);
        }
        Optional<ZonedDateTime> date =
                isWritten(Key.DATE) ? written.map(WrittenDate::time) : inferred(draft.isPresent());
        Optional<ZonedDateTime> updated = updated(date);
        Optional<ZonedDateTime> expires = dates.read(Key.EXPIRES).map(WrittenDate::time);
        Optional<String> hidden = hiddenReason();
        if (date.isEmpty() && draft.isPresent() && visibility.drafts()) {
            date = Optional.of(visibility.now().atZone(zone));
        }
        return decide(draft, hidden, new Publication(Status.PUBLISHED, "", date, updated, expires));
    }

    private boolean isWritten(Key key) {
        return fields.find(key).isPresent() || front.unread().contains(key);
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
        Optional<WrittenDate> updated = dates.read(Key.UPDATED);
        if (updated.isPresent() && published.isPresent() && isEarlier(updated.get(), published.get())) {
            WrittenDate earlier = updated.get();
            earlier.report(
                    fields,
                    Rule.DATE_UPDATED_EARLIER,
                    earlier.field().name() + " is " + earlier.day() + ", before the date of publication, "
                            + published.get().toLocalDate(),
                    "correct " + earlier.field().name() + " or the date of publication");
        }
        return updated.map(WrittenDate::time);
    }

    private static boolean isEarlier(WrittenDate date, ZonedDateTime other) {
        return date.dateOnly()
                ? date.time().toLocalDate().isBefore(other.toLocalDate())
                : date.time().toInstant().isBefore(other.toInstant());
    }

    private void compareWithFileName(WrittenDate date) {
        Optional<LocalDate> day = name.date();
        boolean same = day.isEmpty() || days(date).anyMatch(day.get()::equals);
        if (!same) {
            date.report(
                    fields,
                    Rule.DATE_FILE_NAME,
                    date.field().name() + " is " + date.day() + ", but the name of the "
                            + (name.bundle() ? "folder" : "file") + " begins with " + day.get(),
                    "rename it, or write " + date.field().name() + ": " + day.get());
        }
    }

    /** An instant has another day elsewhere: those of the author, of the blog and of UTC are all right. */
    private Stream<LocalDate> days(WrittenDate date) {
        ZoneId own = date.time().getZone();
        return (date.zoned() ? Stream.of(own, zone, ZoneOffset.UTC) : Stream.of(own))
                .map(z -> date.time().withZoneSameInstant(z).toLocalDate());
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
