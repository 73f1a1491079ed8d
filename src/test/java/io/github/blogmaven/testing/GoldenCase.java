package io.github.blogmaven.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * A folder {@code src/test/resources/golden/<topic>/<case>} with {@code input.md} and what is expected of it. Each case runs
 * twice and with CRLF line ends. {@code -Dgolden.update=true} writes the expectations anew.
 */
public final class GoldenCase {
    private static final Path ROOT = Path.of("src/test/resources/golden");

    private final Path folder;
    private final Function<String, Map<String, String>> subject;

    private GoldenCase(Path folder, Function<String, Map<String, String>> subject) {
        this.folder = folder;
        this.subject = subject;
    }

    /**
     * A test for each case of a topic.
     *
     * @param subject from the input to the expected files' contents by name, as in {@code expected.html}; a file without
     *     content is expected to be absent
     */
    public static Stream<DynamicTest> of(String topic, Function<String, Map<String, String>> subject) {
        try (Stream<Path> folders = Files.list(ROOT.resolve(topic))) {
            List<Path> cases = folders.filter(Files::isDirectory).sorted().toList();
            assertThat(cases).isNotEmpty();
            return cases.stream()
                    .map(folder -> DynamicTest.dynamicTest(
                            folder.getFileName().toString(), new GoldenCase(folder, subject)::check));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void check() throws IOException {
        String input = Files.readString(folder.resolve("input.md"));
        Map<String, String> actual = subject.apply(input);
        if (Boolean.getBoolean("golden.update")) {
            for (Map.Entry<String, String> file : actual.entrySet()) {
                update(folder.resolve(file.getKey()), file.getValue());
            }
        }
        for (Map.Entry<String, String> file : actual.entrySet()) {
            Path expected = folder.resolve(file.getKey());
            assertThat(file.getValue()).as("%s", expected).isEqualTo(read(expected));
        }
        assertThat(subject.apply(input)).as("rendered again").isEqualTo(actual);
        assertThat(subject.apply(input.replace("\n", "\r\n"))).as("with CRLF").isEqualTo(actual);
    }

    private static String read(Path file) throws IOException {
        return Files.exists(file) ? Files.readString(file) : "";
    }

    private static void update(Path file, String content) throws IOException {
        if (content.isEmpty()) {
            Files.deleteIfExists(file);
        } else {
            Files.writeString(file, content);
        }
    }
}
