package io.github.blogmaven.site;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The rules for one name between two slashes of a URL, strict enough that the same name can be a file on every file system
 * (names reserved by Windows, lengths of ext4) and can never lead out of a folder.
 */
final class PathName {
    /** The longest name in bytes of UTF-8: file systems take 255, and suffixes are added. */
    static final int MAX_BYTES = 200;

    /** Names of devices on Windows, alone or before a dot. */
    private static final Pattern RESERVED = Pattern.compile(
            "(?i)(?:con|prn|aux|nul|conin\\$|conout\\$|(?:com|lpt)[0-9¹²³])[ ]*(?:\\..*)?", Pattern.DOTALL);

    private static final String RESERVED_INITIALS = "CPANLcpanl";
    private static final Pattern ENCODED = Pattern.compile("%[0-9A-Fa-f]{2}");
    private static final String FORBIDDEN = "/\\:*?\"<>|`";

    private PathName() {}

    /** Why a name cannot be used, as the end of a sentence that begins with the name; empty for a good one. */
    static Optional<String> problem(String name) {
        if (name.isBlank()) {
            return Optional.of("is empty");
        }
        Optional<String> character = forbiddenCharacter(name);
        if (character.isPresent()) {
            return character;
        }
        if (name.startsWith(".") && !name.equals(".well-known")) {
            return Optional.of("begins with a dot");
        }
        if (name.endsWith(".") || !name.equals(name.strip())) {
            return Optional.of("begins or ends with a space, or ends with a dot");
        }
        if (isReserved(name)) {
            return Optional.of("is the name of a device on Windows");
        }
        return bytes(name) > MAX_BYTES
                ? Optional.of("is longer than " + MAX_BYTES + " bytes of UTF-8")
                : Optional.empty();
    }

    /** Whether Windows takes the name for a device. */
    static boolean isReserved(String name) {
        return !name.isEmpty()
                && RESERVED_INITIALS.indexOf(name.charAt(0)) >= 0
                && RESERVED.matcher(name).matches();
    }

    /** The name's length in bytes of UTF-8. */
    static int bytes(String name) {
        return name.getBytes(StandardCharsets.UTF_8).length;
    }

    /** Composed characters (Unicode NFC), as everything in URLs and file names is written. */
    static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /** What is equal for two names that some file system takes for one. */
    static String folded(String name) {
        return composed(composed(name).toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT));
    }

    private static Optional<String> forbiddenCharacter(String name) {
        int index = 0;
        while (index < name.length()) {
            int c = name.codePointAt(index);
            if (FORBIDDEN.indexOf(c) >= 0) {
                return Optional.of("contains " + Character.toString(c));
            }
            if (isInvisible(c)) {
                return Optional.of("contains the character U+" + hex(c));
            }
            index += Character.charCount(c);
        }
        return name.indexOf('%') >= 0 && ENCODED.matcher(name).find()
                ? Optional.of("is percent-encoded")
                : Optional.empty();
    }

    /** Control characters, line separators, lone surrogates, noncharacters and marks that turn the writing direction. */
    private static boolean isInvisible(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE ->
                true;
            default -> (c & 0xFFFE) == 0xFFFE || (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
        };
    }

    private static String hex(int c) {
        String digits = Integer.toHexString(c).toUpperCase(Locale.ROOT);
        return "0".repeat(Math.max(0, 4 - digits.length())) + digits;
    }
}
