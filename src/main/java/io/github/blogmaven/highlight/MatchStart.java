package io.github.blogmaven.highlight;

import java.util.List;

/**
 * Where a match of an expression can begin, told by the characters there: looking for them in a loop of our own costs a
 * fraction of what the expression would take to fail at every other place. It may tell too many places, never too few.
 */
final class MatchStart {
    /** Of an expression of which nothing is known. */
    static final MatchStart ANYWHERE = new MatchStart(List.of());

    private final Opening[] openings;
    private final CharacterSet first;

    /** The start of an expression whose matches all begin in one of these ways; no way stands for any. */
    MatchStart(List<Opening> ways) {
        this.openings = ways.toArray(new Opening[0]);
        CharacterSet all = CharacterSet.NONE;
        for (Opening way : ways) {
            all = all.or(way.first());
        }
        this.first = all;
    }

    /** What must be before a match. */
    enum Edge {
        ANYTHING,
        /** A line begins there, or the text. */
        LINE,
        /** The text begins there. */
        TEXT,
        /** A word of ASCII begins or ends there. */
        WORD
    }

    /**
     * One way in which a match can begin.
     *
     * @param edge what is before it
     * @param first its first character
     * @param second the character behind that, all of them where there may be none
     */
    record Opening(Edge edge, CharacterSet first, CharacterSet second) {

        private boolean isAt(String text, int at) {
            char c = text.charAt(at);
            if (!first.contains(c) || !isBehindEdge(text, at)) {
                return false;
            }
            // a character that is not ASCII may be half of one
            return second.isAll() || c > 127 || (at + 1 < text.length() && second.contains(text.charAt(at + 1)));
        }

        private boolean isBehindEdge(String text, int at) {
            return switch (edge) {
                case ANYTHING -> true;
                case LINE -> at == 0 || text.charAt(at - 1) == '\n';
                case TEXT -> at == 0;
                case WORD ->
                    at == 0
                            || CharacterSet.WORD.contains(text.charAt(at - 1))
                                    != CharacterSet.WORD.contains(text.charAt(at));
            };
        }
    }

    boolean isAnywhere() {
        return openings.length == 0;
    }

    /** Whether a match can begin anywhere in a text that consists of these characters. */
    boolean isPossible(CharacterSet present) {
        for (Opening opening : openings) {
            if (opening.first.meets(present) && (opening.second.meets(present) || !present.isAscii())) {
                return true;
            }
        }
        return isAnywhere();
    }

    /** The next place in a text where a match can begin, from one on; the text's length where there is none. */
    int next(String text, int from) {
        int at = from;
        while (at < text.length() && !(first.contains(text.charAt(at)) && isOpening(text, at))) {
            at++;
        }
        return at;
    }

    private boolean isOpening(String text, int at) {
        for (Opening opening : openings) {
            if (opening.isAt(text, at)) {
                return true;
            }
        }
        return false;
    }
}
