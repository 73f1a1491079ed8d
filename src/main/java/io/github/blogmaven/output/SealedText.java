package io.github.blogmaven.output;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * Lines of text with a first line that names their format and a last line with their checksum, so that a truncated or
 * damaged file is never half believed.
 */
final class SealedText {
    private static final String SEAL = "end ";

    private SealedText() {}

    static byte[] seal(String format, List<String> lines) {
        StringBuilder text = new StringBuilder(format).append('\n');
        lines.forEach(line -> text.append(line).append('\n'));
        return text.append(sealOf(text.toString())).toString().getBytes(StandardCharsets.UTF_8);
    }

    /** The lines between the first and the last, empty where a bit is not as it was sealed. */
    static Optional<List<String>> open(String format, byte[] bytes) {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
        int last = text.lastIndexOf(SEAL);
        if (last < 0 || !text.startsWith(format + "\n")) {
            return Optional.empty();
        }
        String sealed = text.substring(0, last);
        if (!text.substring(last).equals(sealOf(sealed))) {
            return Optional.empty();
        }
        return Optional.of(sealed.lines().skip(1).toList());
    }

    private static String sealOf(String text) {
        return SEAL + FileDigest.of(text.getBytes(StandardCharsets.UTF_8)).sha256() + "\n";
    }
}
