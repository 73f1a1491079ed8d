package io.github.blogmaven.content;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;

/** The words of a plain text; each character of a script that is written without spaces is one. */
public final class Words {
    private static final Set<UnicodeScript> CJK =
            EnumSet.of(UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA, UnicodeScript.HANGUL);

    /** Where Hangul begins, the first of these scripts in Unicode. */
    private static final int FIRST_CJK = 0x1100;

    private int words;
    private boolean inWord;

    private Words() {}

    /** The number of words. */
    public static int count(String text) {
        Words words = new Words();
        int i = 0;
        while (i < text.length()) {
            int character = text.codePointAt(i);
            words.see(character);
            i += Character.charCount(character);
        }
        return words.words;
    }

    /** The start of a text with at most so many words. */
    public static String first(int limit, String text) {
        Words words = new Words();
        int i = 0;
        while (i < text.length()) {
            int character = text.codePointAt(i);
            words.see(character);
            if (words.words > limit) {
                return text.substring(0, i).strip();
            }
            i += Character.charCount(character);
        }
        return text;
    }

    private void see(int character) {
        if (Character.isWhitespace(character)) {
            inWord = false;
        } else if (Character.isLetterOrDigit(character)) {
            boolean alone = character >= FIRST_CJK && CJK.contains(UnicodeScript.of(character));
            if (alone || !inWord) {
                words++;
            }
            inWord = !alone;
        }
    }
}
