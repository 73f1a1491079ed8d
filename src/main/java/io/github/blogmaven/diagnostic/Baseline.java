package io.github.blogmaven.diagnostic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The findings that a blog accepts as they are, so that only new ones count: a committed text file with one line a finding,
 * {@code fingerprint rule path}, in order of rules and paths. Rule and path are for readers; the {@link Fingerprint} decides, and it
 * stays the same when lines move.
 */
public final class Baseline {
    /** The baseline of a blog that has none. */
    public static final Baseline EMPTY = new Baseline(new TreeMap<>());

    private static final String HEADER =
            "# Findings that are accepted; only new ones count. Written by: mvn blog:validate -Dblog.updateBaseline\n";
    private static final int FINGERPRINT_LENGTH = 16;
    private static final Pattern LINE = Pattern.compile("([0-9a-f]{16}) ([a-z0-9-]+)( .*)?");

    /** What the file says of each fingerprint. */
    private final Map<String, String> accepted;

    private Baseline(Map<String, String> accepted) {
        this.accepted = accepted;
    }

    /** Reads the file; a line that is none is reported and left out. */
    public static Baseline parse(SourceText file, Diagnostics diagnostics) {
        Map<String, String> accepted = new TreeMap<>();
        int offset = 0;
        for (String line : file.text().split("\n", -1)) {
            Matcher matcher = LINE.matcher(line.strip());
            if (matcher.matches()) {
                accepted.put(matcher.group(1), line.strip());
            } else if (!line.isBlank() && !line.startsWith("#")) {
                file.report(
                        diagnostics,
                        Rule.BASELINE_INVALID,
                        offset,
                        "this line is no finding: it must begin with 16 hexadecimal digits and the id of a rule",
                        "delete it, or write the file anew with mvn blog:validate -Dblog.updateBaseline");
            }
            offset += line.length() + 1;
        }
        return new Baseline(accepted);
    }

    /** A baseline that accepts these findings, which must be in order. */
    public static Baseline of(List<Diagnostic> findings) {
        Map<String, String> accepted = new TreeMap<>();
        List<String> fingerprints = Fingerprint.of(findings);
        for (int i = 0; i < findings.size(); i++) {
            Diagnostic finding = findings.get(i);
            String path = finding.location().path().replace('\n', ' ');
            accepted.put(
                    fingerprints.get(i),
                    fingerprints.get(i) + " " + finding.rule().id() + " " + path);
        }
        return new Baseline(accepted);
    }

    /** The findings that are new; those given must be in order. */
    public List<Diagnostic> without(List<Diagnostic> findings) {
        if (accepted.isEmpty()) {
            return findings;
        }
        List<Diagnostic> fresh = new ArrayList<>();
        List<String> fingerprints = Fingerprint.of(findings);
        for (int i = 0; i < findings.size(); i++) {
            if (!accepted.containsKey(fingerprints.get(i))) {
                fresh.add(findings.get(i));
            }
        }
        return List.copyOf(fresh);
    }

    /** How many accepted findings are not among these, which must be in order. */
    public int stale(List<Diagnostic> findings) {
        Set<String> gone = new TreeSet<>(accepted.keySet());
        gone.removeAll(Set.copyOf(Fingerprint.of(findings)));
        return gone.size();
    }

    /** How many findings are accepted. */
    public int size() {
        return accepted.size();
    }

    /** The file's text: by rule, then path. */
    public String text() {
        StringBuilder text = new StringBuilder(HEADER);
        accepted.values().stream()
                .sorted(Comparator.comparing((String line) -> line.substring(FINGERPRINT_LENGTH))
                        .thenComparing(Comparator.naturalOrder()))
                .forEach(line -> text.append(line).append('\n'));
        return text.toString();
    }
}
