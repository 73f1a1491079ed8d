package io.github.blogmaven.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Drawing in this process, with the fonts of the plugin alone, so that it is the same on every machine. */
class CardPainterTest {
    private static final CardColors COLORS = CardColors.DEFAULT;

    private static CardPainter painter;

    @BeforeAll
    static void loadFonts() {
        painter = new CardPainter(BundledFonts.load());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hello, world",
                "Grüße aus Łódź – «çà et là»",
                "Привет, мир",
                "Γειά σου Κόσμε",
                "Tiếng Việt",
                "مرحبا بالعالم",
                "שלום עולם",
                "Բարեւ աշխարհ",
                "გამარჯობა მსოფლიო"
            })
    void drawsScriptsOfTheBundledFonts(String title) {
        CardPainter.Painted painted = painter.paint(card(title));
        assertThat(painted.complete()).isTrue();
        BufferedImage picture = Objects.requireNonNull(painted.picture());
        assertThat(picture.getWidth()).isEqualTo(1200);
        assertThat(picture.getHeight()).isEqualTo(630);
        assertThat(inked(picture, 140, 500)).as("pixels of the title").isGreaterThan(3_000);
    }

    @Test
    void leftToRightHasTheBandLeft() {
        BufferedImage picture = paint(card("Hello"));
        assertThat(color(picture, 2)).isEqualTo(COLORS.accent());
        assertThat(color(picture, 1197)).isNotEqualTo(COLORS.accent());
    }

    @Test
    void rightToLeftIsMirrored() {
        BufferedImage picture = paint(card("مرحبا بالعالم من مدونة طويلة العنوان تحتاج إلى أكثر من سطر"));
        assertThat(color(picture, 1197)).isEqualTo(COLORS.accent());
        assertThat(color(picture, 2)).isNotEqualTo(COLORS.accent());
        assertThat(lastInked(picture)).as("where all lines begin").isBetween(1075, 1092);
    }

    @Test
    void blogFromRightToLeftMirrorsLatinTitlesToo() {
        Card card = new Card("Blog", "Hello", List.of(), List.of(), "ar", true, COLORS);
        assertThat(color(paint(card), 1197)).isEqualTo(COLORS.accent());
    }

    @Test
    void theSameCardHasTheSameBytes() {
        Card card = card("How we moved two hundred services to a platform");
        assertThat(PngWriter.write(paint(card))).isEqualTo(PngWriter.write(paint(card)));
    }

    @Test
    void everythingOnACardCounts() {
        byte[] usual = PngWriter.write(paint(card("Hello")));
        assertThat(PngWriter.write(paint(card("Hullo")))).isNotEqualTo(usual);
        for (Card other : List.of(
                new Card("Other", "Hello", List.of("Ada"), List.of("java"), "en", false, COLORS),
                new Card("Notes", "Hello", List.of("Eve"), List.of("java"), "en", false, COLORS),
                new Card("Notes", "Hello", List.of("Ada"), List.of("ruby"), "en", false, COLORS),
                new Card(
                        "Notes", "Hello", List.of("Ada"), List.of("java"), "en", false, COLORS.withAccent(0xaa0000)))) {
            assertThat(PngWriter.write(paint(other))).as("%s", other).isNotEqualTo(usual);
        }
    }

    @Test
    void ordinaryCardsAreSmallFiles() {
        String title = "How we moved two hundred services from a shared library to an internal platform in a year";
        assertThat(PngWriter.write(paint(card(title)))).hasSizeLessThan(60_000);
    }

    @Test
    void theBlogStandsInForATitleWithoutLetters() {
        CardPainter.Painted painted = painter.paint(card("用一周时间"));
        assertThat(painted.complete()).isFalse();
        assertThat(inked(Objects.requireNonNull(painted.picture()), 140, 500)).isGreaterThan(3_000);
    }

    @Test
    void drawsNothingWhereNoTitleHasLetters() {
        Card card = new Card("构建笔记", "用一周时间", List.of(), List.of(), "zh", false, COLORS);
        assertThat(painter.paint(card)).isEqualTo(new CardPainter.Painted(null, false));
    }

    @Test
    void factsWithoutLettersAreLeftOut() {
        Card with = new Card("Notes", "Hello", List.of("王小明", "7 July 2023"), List.of("构建"), "en", false, COLORS);
        Card without = new Card("Notes", "Hello", List.of("7 July 2023"), List.of(), "en", false, COLORS);
        assertThat(PngWriter.write(paint(with))).isEqualTo(PngWriter.write(paint(without)));
    }

    @Test
    void theDateIsKeptBeforeTheSecondAuthor() {
        String second = "An author with a very long name, indeed one that takes all of the line";
        Card with = new Card("Notes", "Hello", List.of("Ada", second, "7 July 2023"), List.of(), "en", false, COLORS);
        Card without = new Card("Notes", "Hello", List.of("Ada", "7 July 2023"), List.of(), "en", false, COLORS);
        assertThat(PngWriter.write(paint(with))).isEqualTo(PngWriter.write(paint(without)));
    }

    @Test
    void hostileTextIsDrawnOrLeftOut() {
        for (String title : List.of(
                "a\u0300".repeat(5_000),
                "\u202e\u202d\u2066".repeat(100) + "x",
                "\ud800 half a pair",
                "\u0000\u0007 controls",
                "W".repeat(5_000),
                "\ud83d\ude80".repeat(200))) {
            assertThat(painter.paint(card(title)).picture()).isNotNull();
        }
    }

    private static Card card(String title) {
        return new Card("Notes", title, List.of("Ada"), List.of("java"), "en", false, COLORS);
    }

    private static BufferedImage paint(Card card) {
        return Objects.requireNonNull(painter.paint(card).picture());
    }

    private static int color(BufferedImage picture, int x) {
        return picture.getRGB(x, 20) & 0xffffff;
    }

    private static long inked(BufferedImage picture, int top, int bottom) {
        long inked = 0;
        for (int y = top; y < bottom; y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                inked += isInk(picture, x, y) ? 1 : 0;
            }
        }
        return inked;
    }

    private static int lastInked(BufferedImage picture) {
        for (int x = picture.getWidth() - 1; x >= 0; x--) {
            for (int y = 140; y < 500; y++) {
                if (isInk(picture, x, y)) {
                    return x;
                }
            }
        }
        return -1;
    }

    private static boolean isInk(BufferedImage picture, int x, int y) {
        return (picture.getRGB(x, y) & 0xffffff) == COLORS.ink();
    }
}
