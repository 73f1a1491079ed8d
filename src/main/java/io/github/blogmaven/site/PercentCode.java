package io.github.blogmaven.site;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The percent-encoding of RFC 3986, read strictly: a plus is a plus, bytes are UTF-8. */
final class PercentCode {
    private PercentCode() {}

    /** The decoded text; empty where a percent sign begins no encoding or the bytes are not UTF-8. */
    static Optional<String> decode(String text) {
        if (text.indexOf('%') < 0) {
            return Optional.of(text);
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] written = text.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < written.length; i++) {
            if (written[i] != '%') {
                bytes.write(written[i]);
                continue;
            }
            int high = i + 2 <= written.length - 1 ? Character.digit(written[i + 1], 16) : -1;
            int low = i + 2 <= written.length - 1 ? Character.digit(written[i + 2], 16) : -1;
            if (high < 0 || low < 0) {
                return Optional.empty();
            }
            bytes.write(high * 16 + low);
            i += 2;
        }
        return utf8(bytes.toByteArray());
    }

    private static Optional<String> utf8(byte[] bytes) {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
