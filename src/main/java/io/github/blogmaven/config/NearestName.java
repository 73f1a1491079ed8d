package io.github.blogmaven.config;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The known name that a misspelt one probably means, for "did you mean". */
public final class NearestName {
    private static final int LONGEST = 64;
    /** More than this is another word, and a limit is what makes thousands of names cheap to compare. */
    private static final int MOST_ERRORS = 4;

    private final List<Known> known = new ArrayList<>();
    private final Map<String, String> byFolded = new HashMap<>();

    private NearestName(Collection<String> names) {
        for (String name : names) {
            Known prepared = Known.of(name);
            known.add(prepared);
            byFolded.putIfAbsent(prepared.folded(), name);
        }
    }

    /**
     * A name to choose.
     *
     * @param letters its characters as a set of 64, in which some share a place
     */
    private record Known(String name, String folded, long letters) {
        static Known of(String name) {
            String folded = fold(name);
            long letters = 0;
            for (int i = 0; i < folded.length(); i++) {
                letters |= 1L << folded.charAt(i);
            }
            return new Known(name, folded, letters);
        }

        /** No fewer errors than these lead from one name to the other: each brings or takes one character at most. */
        int leastErrors(Known other) {
            int longer = Math.abs(folded.length() - other.folded.length());
            int missing = Math.max(Long.bitCount(letters & ~other.letters), Long.bitCount(other.letters & ~letters));
            return Math.max(longer, missing);
        }
    }

    /** Chooses from the same names many times; of equally near ones the first. */
    public static NearestName among(Collection<String> known) {
        return new NearestName(known);
    }

    /**
     * Finds the nearest name: one that differs in case only, else one a few typing errors away (an optimal string alignment
     * distance, which counts swapped neighbours as one, of at most a third of the length and at most 4). Of equally near ones the first.
     *
     * @param misspelt what was written
     * @param known the names to choose from
     */
    public static Optional<String> of(String misspelt, Collection<String> known) {
        return among(known).of(misspelt);
    }

    /** The nearest of the names, as {@link #of(String, Collection)} finds it. */
    public Optional<String> of(String misspelt) {
        if (misspelt.isBlank() || misspelt.length() > LONGEST) {
            return Optional.empty();
        }
        Known written = Known.of(misspelt);
        String nearest = byFolded.get(written.folded());
        if (nearest != null) {
            return Optional.of(nearest);
        }
        int least = Math.min(MOST_ERRORS, Math.max(1, (written.folded().length() + 1) / 3)) + 1;
        for (Known other : known) {
            if (written.leastErrors(other) < least) {
                int distance = distance(written.folded(), other.folded(), least);
                if (distance < least) {
                    least = distance;
                    nearest = other.name();
                }
            }
        }
        return Optional.ofNullable(nearest);
    }

    /** A hint's first half, as in {@code did you mean title? }, with a final space; empty where nothing is near. */
    public static String question(String misspelt, Collection<String> known) {
        return of(misspelt, known).map(name -> "did you mean " + name + "? ").orElse("");
    }

    private static String fold(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static int distance(String a, String b, int tooFar) {
        int[] beforeLast = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            int rowLeast = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replaced, Math.min(last[j], row[j - 1]) + 1);
                if (isSwap(a, b, i, j)) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
                rowLeast = Math.min(rowLeast, row[j]);
            }
            if (rowLeast > tooFar) { // a swap can gain one on the row before, never more
                return tooFar;
            }
            beforeLast = last;
            last = row;
        }
        return last[b.length()];
    }

    private static boolean isSwap(String a, String b, int i, int j) {
        return i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    }
}
