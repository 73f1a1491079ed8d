package io.github.blogmaven.markdown;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;

/** The number of words of a plain text; each character of a script that is written without spaces is one. */
final class WordCount {
    private static final Set<UnicodeScript> CJK =
            EnumSet.of(UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA, UnicodeScript.HANGUL);

    private WordCount() {}

    static int of(String text) {
        int words = 0;
        boolean inWord = false;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (Character.isWhitespace(c)) {
                inWord = false;
            } else if (Character.isLetterOrDigit(c)) {
                boolean alone = CJK.contains(UnicodeScript.of(c));
                if (alone || !inWord) {
                    words++;
                }
                inWord = !alone;
            }
        }
        return words;
    }
}
