package io.github.blogmaven.config;

import io.github.blogmaven.diagnostic.Diagnostics;
import io.github.blogmaven.diagnostic.Location;
import io.github.blogmaven.diagnostic.Rule;
import io.github.blogmaven.diagnostic.SourceText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** Turns the bytes of a source file into text, and never guesses: what is not UTF-8 is a problem, not U+FFFD. */
public final class SourceDecoder {
    private static final int MEGABYTE = 1024 * 1024;

    private SourceDecoder() {}

    /**
     * Reads and decodes a regular file. No more than the limit is ever held in memory; a device or a pipe is not opened.
     *
     * @param path what diagnostics call the file, see {@link Location#path()}
     * @param limit the largest size, in bytes, a multiple of 1 MB
     * @return empty where it cannot be read, is too large or is no text, which is then reported
     */
    public static Optional<SourceText> read(String path, Path file, int limit, Diagnostics diagnostics) {
        return bytes(path, file, limit, diagnostics).flatMap(bytes -> decode(path, bytes, diagnostics));
    }

    private static Optional<byte[]> bytes(String path, Path file, int limit, Diagnostics diagnostics) {
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            diagnostics.report(
                    Rule.SOURCE_UNREADABLE, path, "this is not a regular file", "put a file with text in its place");
            return Optional.empty();
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(limit + 1);
            if (bytes.length <= limit) {
                return Optional.of(bytes);
            }
            diagnostics.report(
                    Rule.SOURCE_TOO_LARGE,
                    path,
                    "the file is larger than " + limit / MEGABYTE + " MB",
                    "make it shorter, or split it into several files where it is a post");
        } catch (IOException e) {
            diagnostics.report(
                    Rule.SOURCE_UNREADABLE,
                    path,
                    "the file cannot be read: " + e.getClass().getSimpleName(),
                    "check that it is a file and that you may read it");
        }
        return Optional.empty();
    }

    /**
     * Decodes a file strictly as UTF-8 (RFC 3629). A byte order mark is dropped, line ends become {@code \n}; characters
     * that XML 1.0 forbids are dropped and reported once, as {@link Rule#CONTROL_CHARACTER}.
     *
     * @param path what diagnostics call the file, see {@link Location#path()}
     * @return empty for what is not UTF-8 or holds a NUL, which is then reported
     */
    public static Optional<SourceText> decode(String path, byte[] bytes, Diagnostics diagnostics) {
        if (looksLikeUtf16(bytes)) {
            diagnostics.report(
                    Rule.SOURCE_NOT_UTF8, path, "byte 0 begins UTF-16 text, not UTF-8", "save the file as UTF-8");
            return Optional.empty();
        }
        if (isPlainAscii(bytes)) {
            return Optional.of(SourceText.of(path, new String(bytes, StandardCharsets.US_ASCII)));
        }
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(in, out, true);
        String text = out.flip().toString();
        int nul = text.indexOf('\0');
        if (nul >= 0) {
            reportEnd(
                    SourceText.of(path, text.substring(0, nul)),
                    Rule.SOURCE_NUL,
                    "the file holds a NUL character",
                    "delete it, or save the file as UTF-8 text",
                    diagnostics);
            return Optional.empty();
        }
        SourceText source = SourceText.of(path, text);
        if (result.isError()) {
            String value = Integer.toHexString(bytes[in.position()] & 0xFF).toUpperCase(Locale.ROOT);
            reportEnd(
                    source,
                    Rule.SOURCE_NOT_UTF8,
                    "byte " + in.position() + " (0x" + value + ") is not UTF-8",
                    "save the file as UTF-8",
                    diagnostics);
            return Optional.empty();
        }
        reportDropped(source, diagnostics);
        return Optional.of(source);
    }

    /** Whether every byte is a character that needs no second look, as in most files. */
    private static boolean isPlainAscii(byte[] bytes) {
        for (byte b : bytes) {
            if (b < ' ' && (b < 0 || SourceText.isForbidden((char) b))) {
                return false;
            }
        }
        return true;
    }

    private static void reportEnd(SourceText before, Rule rule, String message, String hint, Diagnostics diagnostics) {
        before.report(diagnostics, rule, before.text().length(), message, hint);
    }

    private static boolean looksLikeUtf16(byte[] bytes) {
        return bytes.length >= 2
                && ((bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE)
                        || (bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF));
    }

    private static void reportDropped(SourceText source, Diagnostics diagnostics) {
        int count = source.droppedCount();
        if (count == 0) {
            return;
        }
        Location first = source.firstDropped();
        diagnostics.report(
                Rule.CONTROL_CHARACTER,
                first,
                source.line(first.line()),
                count == 1
                        ? "a control character was dropped"
                        : count + " control characters were dropped, the first of them here",
                "delete it from the file");
    }
}
