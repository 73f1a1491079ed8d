package io.github.blogmaven.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.blogmaven.config.BlogConfig.DuplicateSlug;
import io.github.blogmaven.config.BuildOptions;
import io.github.blogmaven.diagnostic.RepositoryPath;
import io.github.blogmaven.testing.HtmlChecker;
import io.github.blogmaven.testing.Silence;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The example backup as a newcomer renders it first. */
class ExampleTest {
    private static final Path SOURCE = Path.of("it/hashnode-backup");

    @TempDir
    Path folder;

    @Test
    void everyPageIsValidHtml() throws IOException {
        Path output = build("site", 2);
        Map<String, List<String>> wrong = new TreeMap<>();
        for (Path page : pages(output)) {
            List<String> errors = HtmlChecker.errors(Files.readAllBytes(page));
            if (!errors.isEmpty()) {
                wrong.put(output.relativize(page).toString(), errors);
            }
        }
        assertThat(pages(output)).hasSizeGreaterThan(30);
        assertThat(wrong).isEmpty();
    }

    @Test
    void theBytesDependOnNothingButTheSources() throws IOException {
        Map<String, byte[]> first = content(build("first", 1));
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            for (String tag : List.of("tr-TR", "ar-EG", "th-TH-u-ca-buddhist")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
                Map<String, byte[]> other = content(build(tag, 4));
                assertThat(other.keySet()).isEqualTo(first.keySet());
                first.forEach((path, bytes) ->
                        assertThat(other.get(path)).as("%s under %s", path, tag).isEqualTo(bytes));
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void nothingOfTheMachineIsInTheSite() throws IOException {
        Path output = build("site", 2);
        String here = Path.of("").toAbsolutePath().toString();
        for (Path page : pages(output)) {
            assertThat(Files.readString(page)).doesNotContain(here, folder.toString(), "\u0001");
        }
    }

    private Path build(String name, int threads) throws IOException {
        Path output = folder.resolve(name);
        BuildOptions options = new BuildOptions(
                Optional.empty(),
                false,
                false,
                false,
                false,
                DuplicateSlug.RENAME,
                Instant.parse("2026-01-01T00:00:00Z"),
                List.of(),
                new BuildOptions.Defaults("Example", "", Optional.empty(), List.of()));
        BuildRequest request = new BuildRequest(
                Directories.of(
                        SOURCE.toAbsolutePath(),
                        output,
                        output,
                        folder.resolve("reports-" + name),
                        folder.resolve("cache-" + name),
                        List.of()),
                options,
                FailOn.ERROR,
                folder.resolve("no-baseline"),
                Set.of(),
                new BuildRequest.Reporting(new RepositoryPath("src/blog/"), "1.0", false),
                false,
                threads,
                Duration.ofSeconds(60));
        BuildResult result = BlogEngine.render(request, new Silence());
        assertThat(result.failed()).as("%s", result.diagnostics()).isFalse();
        return output;
    }

    private static List<Path> pages(Path output) throws IOException {
        return files(output).stream()
                .filter(file -> file.toString().endsWith(".html"))
                .toList();
    }

    private static List<Path> files(Path output) throws IOException {
        try (Stream<Path> files = Files.walk(output)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static Map<String, byte[]> content(Path output) throws IOException {
        Map<String, byte[]> content = new TreeMap<>();
        for (Path file : files(output)) {
            content.put(output.relativize(file).toString(), Files.readAllBytes(file));
        }
        return content;
    }
}
