package io.github.blogmaven.diagnostic;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * What identifies a finding from one run to the next, although lines above it come and go: 16 hexadecimal digits made from
 * rule, path and the text of the line; of the message, numbers apart, where a whole file is meant. Equal ones are counted.
 */
public final class Fingerprint {
    private static final int BYTES = 8;

    private Fingerprint() {}

    /** The fingerprint of each finding, which must be in order. */
    public static List<String> of(List<Diagnostic> findings) {
        MessageDigest sha256 = sha256();
        Map<String, Integer> seen = new HashMap<>();
        List<String> fingerprints = new ArrayList<>(findings.size());
        for (Diagnostic finding : findings) {
            String text = text(finding);
            int number = seen.merge(text, 1, Integer::sum);
            byte[] digest = sha256.digest((text + '\n' + number).getBytes(StandardCharsets.UTF_8));
            fingerprints.add(HexFormat.of().formatHex(digest, 0, BYTES));
        }
        return fingerprints;
    }

    private static String text(Diagnostic finding) {
        String line = finding.sourceLine().strip();
        String what = line.isEmpty() ? finding.message().replaceAll("\\d+", "0") : line;
        return finding.rule().id() + '\n' + finding.location().path() + '\n' + what;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
