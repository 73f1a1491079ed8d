package io.github.blogmaven.output;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One line of the manifest or the journal: {@code <sha-256> <size> <path>}.
 *
 * @param path relative to the output directory
 * @param digest what it holds
 */
record ListedFile(String path, FileDigest digest) {
    private static final Pattern LINE = Pattern.compile("([0-9a-f]{64}) ([0-9]{1,18}) (.+)");

    String line() {
        return digest.sha256() + " " + digest.size() + " " + path;
    }

    /** The file of a line, empty where the line is none of ours. The path is not judged. */
    static Optional<ListedFile> parse(String line) {
        Matcher matcher = LINE.matcher(line);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        FileDigest digest = new FileDigest(Long.parseLong(matcher.group(2)), matcher.group(1));
        return Optional.of(new ListedFile(matcher.group(3), digest));
    }
}
