package io.github.blogmaven.highlight;

import java.util.regex.Pattern;

/**
 * A compiled expression.
 *
 * @param pattern what finds matches
 * @param start where to look for them
 */
record Expression(Pattern pattern, MatchStart start) {

    static Expression of(Pattern pattern) {
        return new Expression(pattern, MatchStartReader.read(pattern));
    }
}
