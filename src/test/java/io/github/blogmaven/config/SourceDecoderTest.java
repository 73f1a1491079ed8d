package io.github.blogmaven.config;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.blogmaven.diagnostic.Diagnostic;
import io.github.blogmaven.diagnostic.Diagnostics;
import io.github.blogmaven.diagnostic.Rule;
import io.github.blogmaven.diagnostic.SourceText;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceDecoderTest {
    private final Diagnostics diagnostics = new Diagnostics();

    @Test
    void dropsTheByteOrderMarkAndWindowsLineEnds() {
        assertThat(decode("\uFEFFa\r\nb\rc".getBytes(StandardCharsets.UTF_8)).map(SourceText::text))
                .hasValue("a\nb\nc");
        assertThat(diagnostics.list()).isEmpty();
    }

    @Test
    void namesTheByteThatIsNotUtf8() {
        assertThat(decode("h\u00E4\ny\u00E9s".getBytes(StandardCharsets.ISO_8859_1)))
                .isEmpty();

        assertProblem(Rule.SOURCE_NOT_UTF8, "x.md:1:2", "byte 1 (0xE4) is not UTF-8");
    }

    @Test
    void countsBytesAndColumnsApart() {
        assertThat(decode(new byte[] {'a', '\n', (byte) 0xC3, (byte) 0xA9, 'x', (byte) 0xFF, 'y'}))
                .isEmpty();

        assertProblem(Rule.SOURCE_NOT_UTF8, "x.md:2:3", "byte 5 (0xFF) is not UTF-8");
    }

    @Test
    void refusesACharacterCutOffAtTheEnd() {
        assertThat(decode(new byte[] {'a', (byte) 0xC3})).isEmpty();

        assertProblem(Rule.SOURCE_NOT_UTF8, "x.md:1:2", "byte 1 (0xC3) is not UTF-8");
    }

    @Test
    void refusesEncodedSurrogates() {
        assertThat(decode(new byte[] {'a', (byte) 0xED, (byte) 0xA0, (byte) 0x80}))
                .isEmpty();

        assertProblem(Rule.SOURCE_NOT_UTF8, "x.md:1:2", "byte 1 (0xED) is not UTF-8");
    }

    @Test
    void recognisesUtf16() {
        assertThat(decode("title".getBytes(Charset.forName("UTF-16")))).isEmpty();

        assertProblem(Rule.SOURCE_NOT_UTF8, "x.md", "byte 0 begins UTF-16 text, not UTF-8");
    }

    @Test
    void refusesNul() {
        assertThat(decode("a\nbc\0d".getBytes(StandardCharsets.UTF_8))).isEmpty();

        assertProblem(Rule.SOURCE_NUL, "x.md:2:3", "the file holds a NUL character");
    }

    @Test
    void dropsControlCharactersAndSaysSoOnce() {
        assertThat(decode("a\nb\bc\u0001d\uFFFFe".getBytes(StandardCharsets.UTF_8))
                        .map(SourceText::text))
                .hasValue("a\nbcde");

        assertProblem(Rule.CONTROL_CHARACTER, "x.md:2:2", "3 control characters were dropped, the first of them here");
    }

    @Test
    void reportsAFileThatCannotBeRead(@TempDir Path directory) {
        assertThat(SourceDecoder.read("gone.md", directory.resolve("gone.md"), 1, diagnostics))
                .isEmpty();

        assertProblem(Rule.SOURCE_UNREADABLE, "gone.md", "the file cannot be read: NoSuchFileException");
    }

    @Test
    void reportsAFolderInPlaceOfAFile(@TempDir Path directory) {
        assertThat(SourceDecoder.read("x.md", directory, 1, diagnostics)).isEmpty();

        assertProblem(Rule.SOURCE_UNREADABLE, "x.md", "this is not a regular file");
    }

    @Test
    void readsAFileUpToTheLimit(@TempDir Path directory) throws IOException {
        int limit = 1024 * 1024;
        Path file = Files.writeString(directory.resolve("x.md"), "a".repeat(limit));
        assertThat(SourceDecoder.read("x.md", file, limit, diagnostics)).isPresent();
        assertThat(diagnostics.list()).isEmpty();

        Files.writeString(file, "a".repeat(limit + 1));
        assertThat(SourceDecoder.read("x.md", file, limit, diagnostics)).isEmpty();
        assertProblem(Rule.SOURCE_TOO_LARGE, "x.md", "the file is larger than 1 MB");
    }

    private Optional<SourceText> decode(byte[] bytes) {
        return SourceDecoder.decode("x.md", bytes, diagnostics);
    }

    private void assertProblem(Rule rule, String place, String message) {
        assertThat(diagnostics.list()).hasSize(1);
        Diagnostic problem = diagnostics.list().get(0);
        assertThat(problem.rule()).isEqualTo(rule);
        assertThat(problem.location()).hasToString(place);
        assertThat(problem.message()).isEqualTo(message);
        assertThat(problem.hint()).isNotBlank();
    }
}
