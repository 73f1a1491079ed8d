package io.github.blogmaven.links;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Good answers of earlier runs, in a file of one line an answer. Bad ones are not kept: whoever mends a link, or waits for a
 * site to come back, wants to see it at once. A file that is no such cache is as good as none.
 */
public final class AnswerCache {
    private static final String FIRST_LINE = "# answers of other sites, version 1";

    private final Path file;
    private final Duration expiry;
    private final Instant now;
    private final Map<String, Entry> entries;

    private AnswerCache(Path file, Duration expiry, Instant now, Map<String, Entry> entries) {
        this.file = file;
        this.expiry = expiry;
        this.now = now;
        this.entries = entries;
    }

    private record Entry(Instant asked, Answer answer) {}

    /**
     * Reads the cache.
     *
     * @param file need not exist
     * @param expiry how long an answer holds
     * @param now the instant that decides it
     * @throws IOException where the file is there and cannot be read
     */
    public static AnswerCache read(Path file, Duration expiry, Instant now) throws IOException {
        AnswerCache cache = new AnswerCache(file, expiry, now, new TreeMap<>());
        if (Files.isRegularFile(file)) {
            String[] lines = new String(Files.readAllBytes(file), StandardCharsets.UTF_8).split("\n");
            if (lines[0].equals(FIRST_LINE)) {
                for (String line : lines) {
                    cache.add(line.split("\t", -1));
                }
            }
        }
        return cache;
    }

    private void add(String[] fields) {
        if (fields.length != 4) {
            return;
        }
        Optional<Entry> entry = entry(fields[0], fields[1], fields[3]);
        entry.filter(e -> !e.asked().isAfter(now) && e.asked().plus(expiry).isAfter(now))
                .ifPresent(e -> entries.put(fields[2], e));
    }

    private static Optional<Entry> entry(String asked, String kind, String detail) {
        try {
            return Optional.of(new Entry(Instant.parse(asked), new Answer(Answer.Kind.valueOf(kind), detail)));
        } catch (DateTimeException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The answer for a URL that still holds. */
    Optional<Answer> fresh(URI url) {
        return Optional.ofNullable(entries.get(url.toString())).map(Entry::answer);
    }

    /** Takes over a new answer, if it is good. */
    void remember(URI url, Answer answer) {
        if (answer.kind() == Answer.Kind.ALIVE || answer.kind() == Answer.Kind.MOVED) {
            entries.put(url.toString(), new Entry(now, answer));
        }
    }

    /** Writes the file anew; whoever reads it meanwhile sees the old or the new one. */
    public void write() throws IOException {
        StringBuilder text = new StringBuilder(FIRST_LINE + "\n");
        entries.forEach((url, entry) -> text.append(String.join(
                        "\t",
                        entry.asked().toString(),
                        entry.answer().kind().name(),
                        url,
                        entry.answer().detail()))
                .append('\n'));
        Path directory = Files.createDirectories(
                Objects.requireNonNull(file.toAbsolutePath().getParent()));
        Path fresh = Files.createTempFile(directory, "links", ".new");
        Files.write(fresh, text.toString().getBytes(StandardCharsets.UTF_8));
        Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
    }
}
