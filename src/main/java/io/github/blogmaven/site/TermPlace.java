package io.github.blogmaven.site;

import io.github.blogmaven.content.Document;
import io.github.blogmaven.diagnostic.Location;
import io.github.blogmaven.diagnostic.SourceText;

/** Finds a term within the value of a front matter key: an item of a list, or a part of a text with commas. */
final class TermPlace {
    private TermPlace() {}

    /** The place of the term; of the key's value where the term is not written as it is read. */
    static Place of(Document document, String key, String term) {
        Location value = document.locate(key);
        SourceText source = document.body().source();
        int last = source.lineOf(document.body().start());
        int from = value.column() - 1;
        for (int number = value.line(); number > 0 && number <= last; number++) {
            String line = source.line(number);
            int at = find(line, term, Math.min(from, line.length()));
            if (at >= 0) {
                return new Place(new Location(document.source(), number, line.codePointCount(0, at) + 1), line);
            }
            from = 0;
        }
        return Place.of(document, key);
    }

    /** The offset of a term that is not a part of a longer word; -1 where there is none. */
    private static int find(String line, String term, int from) {
        for (int at = line.indexOf(term, from); at >= 0; at = line.indexOf(term, at + 1)) {
            boolean begins = at == 0 || !isWord(line.charAt(at - 1));
            int end = at + term.length();
            if (begins && (end == line.length() || !isWord(line.charAt(end)))) {
                return at;
            }
        }
        return -1;
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c) || c == '-' || c == '_';
    }
}
