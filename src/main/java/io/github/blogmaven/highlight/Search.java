package io.github.blogmaven.highlight;

import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/** Looks for the matches of one pattern, at the places only where one can begin. */
final class Search {
    private final Expression expression;
    private final boolean lookbehind;
    private final MeteredText.Meter meter;
    private @Nullable Matcher matcher;
    private String text = "";
    private int offset;
    private int start;
    private int end;

    /**
     * A search for an expression.
     *
     * @param lookbehind whether its first group is no part of what is found
     */
    Search(Expression expression, boolean lookbehind, MeteredText.Meter meter) {
        this.expression = expression;
        this.lookbehind = lookbehind;
        this.meter = meter;
    }

    /** Finds the next match that begins at a place or behind it. */
    boolean find(String whole, int from) {
        offset = 0;
        return found(whole, from);
    }

    /** Finds the first match in a part of a text, as if there were nothing around it. */
    boolean findIn(String whole, int from, int to) {
        offset = from;
        return found(from == 0 && to == whole.length() ? whole : whole.substring(from, to), 0);
    }

    /** Where the token begins that was found. */
    int start() {
        return start;
    }

    /** Where it ends. */
    int end() {
        return end;
    }

    private boolean found(String in, int from) {
        if (expression.start().isAnywhere()) {
            Matcher searching = on(in);
            return searching.find(from) && take(searching);
        }
        int at = next(in, from);
        while (at < in.length()) {
            Matcher searching = on(in);
            if (searching.region(at, in.length()).lookingAt()) {
                return take(searching);
            }
            at = next(in, at + 1);
        }
        return false;
    }

    private int next(String in, int from) {
        int next = expression.start().next(in, from);
        meter.count(next - from);
        return next;
    }

    /** The matcher for a text, made when there is something to look at. */
    @SuppressWarnings(
            "ReferenceEquality") // the same text is the same object; comparing texts would take longer than a search
    private Matcher on(String in) {
        Matcher known = matcher;
        if (known != null && text == in) {
            return known;
        }
        MeteredText metered = new MeteredText(in, meter);
        Matcher fresh = known == null
                ? expression
                        .pattern()
                        .matcher(metered)
                        .useTransparentBounds(true)
                        .useAnchoringBounds(false)
                : known.reset(metered);
        matcher = fresh;
        text = in;
        return fresh;
    }

    private boolean take(Matcher found) {
        boolean pseudo = lookbehind && found.groupCount() > 0 && found.group(1) != null;
        start = offset + found.start() + (pseudo ? found.end(1) - found.start(1) : 0);
        end = offset + found.end();
        return true;
    }
}
