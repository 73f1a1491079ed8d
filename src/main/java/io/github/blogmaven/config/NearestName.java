package io.github.blogmaven.config;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** The known name that somebody probably meant: the one with the fewest typing mistakes. */
public final class NearestName {
    private static final int LONGEST = 60;

    private NearestName() {}

    /**
     * The nearest of the known names, the first where several are equally near. Case does not count; a mistake is a
     * letter added, left out or replaced, or two neighbours exchanged (optimal string alignment distance).
     *
     * @return empty where even the nearest has more than one mistake in three letters
     */
    public static Optional<String> of(String name, Collection<String> known) {
        if (name.length() > LONGEST) {
            return Optional.empty();
        }
        String lower = name.toLowerCase(Locale.ROOT);
        String nearest = "";
        int fewest = Math.max(1, name.length() / 3) + 1;
        for (String candidate : known) {
            int mistakes = distance(lower, candidate.toLowerCase(Locale.ROOT));
            if (mistakes < fewest) {
                fewest = mistakes;
                nearest = candidate;
            }
        }
        return Optional.of(nearest).filter(n -> !n.isEmpty());
    }

    private static int distance(String a, String b) {
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                cost[i][j] = i == 0 || j == 0 ? i + j : cheapest(a, b, i, j, cost);
            }
        }
        return cost[a.length()][b.length()];
    }

    private static int cheapest(String a, String b, int i, int j, int[][] cost) {
        boolean same = a.charAt(i - 1) == b.charAt(j - 1);
        int best = Math.min(cost[i - 1][j - 1] + (same ? 0 : 1), Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
        boolean exchanged = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return exchanged ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
    }
}
