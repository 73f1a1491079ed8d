package io.github.blogmaven.card;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * What a social card says and looks like: everything that decides its picture. Texts are plain and cut to what a card can
 * possibly show.
 *
 * @param blog what the blog is called
 * @param title what the post is called
 * @param facts who wrote it and when, may be empty
 * @param tags what it is about, most important first, may be empty
 * @param language of the blog, a BCP 47 tag: it decides which forms of Chinese characters are drawn
 * @param rightToLeft whether the blog's language is written from right to left
 * @param colors of the theme
 */
public record Card(
        String blog,
        String title,
        List<String> facts,
        List<String> tags,
        String language,
        boolean rightToLeft,
        CardColors colors) {
    /** Pixels from left to right; what the big networks show without cutting. */
    public static final int WIDTH = 1200;

    /** Pixels from top to bottom. */
    public static final int HEIGHT = 630;

    private static final int LONGEST_TEXT = 300;
    private static final int MOST_TEXTS = 8;

    /** A card of texts of any length. */
    public Card {
        blog = cut(blog);
        title = cut(title);
        facts = cut(facts);
        tags = cut(tags);
        language = cut(language);
    }

    /** Reads what {@link #write} wrote. */
    static Card read(DataInput input) throws IOException {
        return new Card(
                input.readUTF(),
                input.readUTF(),
                readTexts(input),
                readTexts(input),
                input.readUTF(),
                input.readBoolean(),
                new CardColors(input.readInt(), input.readInt(), input.readInt(), input.readInt()));
    }

    /** Writes all of it. */
    void write(DataOutput output) throws IOException {
        output.writeUTF(blog);
        output.writeUTF(title);
        writeTexts(facts, output);
        writeTexts(tags, output);
        output.writeUTF(language);
        output.writeBoolean(rightToLeft);
        output.writeInt(colors.paper());
        output.writeInt(colors.ink());
        output.writeInt(colors.soft());
        output.writeInt(colors.accent());
    }

    private static List<String> readTexts(DataInput input) throws IOException {
        List<String> texts = new ArrayList<>();
        for (int left = input.readInt(); left > 0; left--) {
            texts.add(input.readUTF());
        }
        return texts;
    }

    private static void writeTexts(List<String> texts, DataOutput output) throws IOException {
        output.writeInt(texts.size());
        for (String text : texts) {
            output.writeUTF(text);
        }
    }

    private static List<String> cut(List<String> texts) {
        return texts.stream().limit(MOST_TEXTS).map(Card::cut).toList();
    }

    private static String cut(String text) {
        if (text.length() <= LONGEST_TEXT) {
            return text;
        }
        boolean splitsPair = Character.isHighSurrogate(text.charAt(LONGEST_TEXT - 1));
        return text.substring(0, splitsPair ? LONGEST_TEXT - 1 : LONGEST_TEXT);
    }
}
