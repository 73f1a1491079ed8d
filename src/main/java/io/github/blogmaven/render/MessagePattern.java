package io.github.blogmaven.render;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text with places for arguments, <code>{0}</code> to <code>{9}</code>. There are no quotes, so that an apostrophe is one,
 * and no formats: numbers are printed without grouping, in digits that every reader of a technical blog knows.
 *
 * @param text as written
 */
record MessagePattern(String text) {
    private static final Pattern PLACE = Pattern.compile("\\{([0-9])}");

    /** What keeps a text from being a pattern; empty where nothing does. */
    String problem() {
        String rest = hasPlaces() ? PLACE.matcher(text).replaceAll("") : text;
        return rest.indexOf('{') < 0 && rest.indexOf('}') < 0 ? "" : "has a brace that is not part of {0} to {9}";
    }

    /** The numbers of the arguments, ascending. */
    List<Integer> places() {
        return PLACE.matcher(text)
                .results()
                .map(place -> Integer.valueOf(place.group(1)))
                .distinct()
                .sorted()
                .toList();
    }

    private boolean hasPlaces() {
        return text.indexOf('{') >= 0;
    }

    /** How many arguments it needs. */
    int size() {
        if (!hasPlaces()) {
            return 0;
        }
        return places().stream().mapToInt(place -> place + 1).max().orElse(0);
    }

    /**
     * The text with its arguments.
     *
     * @param arguments at least as many as {@link #size()}
     * @param literal is applied to what stands between them
     */
    String format(List<String> arguments, UnaryOperator<String> literal) {
        if (!hasPlaces()) {
            return literal.apply(text);
        }
        StringBuilder result = new StringBuilder();
        Matcher place = PLACE.matcher(text);
        int done = 0;
        while (place.find()) {
            result.append(literal.apply(text.substring(done, place.start())))
                    .append(arguments.get(Integer.parseInt(place.group(1))));
            done = place.end();
        }
        return result.append(literal.apply(text.substring(done))).toString();
    }
}
