package io.github.blogmaven.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import java.awt.font.TextLayout;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class TitleLinesTest {
    private static final double WIDTH = 1000;

    private static List<Font> fonts;

    @BeforeAll
    static void loadFonts() {
        fonts = BundledFonts.load().bold();
    }

    @Test
    void shortTitlesAreLarge() {
        TitleLines lines = lines("Hello, world");
        assertThat(lines.lines()).hasSize(1);
        assertThat(lines.size()).isEqualTo(120);
    }

    @Test
    void longerTitlesAreSmaller() {
        assertThat(lines("What I learned from rewriting our build in a week").size())
                .isLessThan(120)
                .isGreaterThan(
                        lines("How we moved two hundred services from a library to a platform without stopping work")
                                .size());
    }

    @Test
    void everyLineFits() {
        for (int words = 1; words < 60; words++) {
            TitleLines lines = lines("platform services ".repeat(words).strip());
            assertThat(lines.lines())
                    .hasSizeBetween(1, 4)
                    .allSatisfy(line -> assertThat(width(line, lines)).isLessThanOrEqualTo(WIDTH + 1));
            assertThat(lines.lines().size() * lines.lineHeight()).isLessThanOrEqualTo(340);
        }
    }

    @Test
    void linesAreBalanced() {
        TitleLines lines = lines("One two three four five six seven eight nine ten eleven");
        double shortest = lines.lines().stream()
                .mapToDouble(line -> width(line, lines))
                .min()
                .orElseThrow();
        double longest = lines.lines().stream()
                .mapToDouble(line -> width(line, lines))
                .max()
                .orElseThrow();
        assertThat(shortest).isGreaterThan(longest * 0.6);
    }

    @Test
    void whatDoesNotFitIsCutOff() {
        TitleLines lines = lines("platform services ".repeat(60).strip());
        int shown =
                lines.lines().stream().mapToInt(TextLayout::getCharacterCount).sum();
        assertThat(lines.lines()).hasSize(4);
        assertThat(shown).isBetween(100, 200);
    }

    @Test
    void wordsStayWholeWhereTheyFitInSmallerLetters() {
        TitleLines lines = lines("Donaudampfschifffahrtsgesellschaft");
        assertThat(lines.lines()).hasSize(1);
    }

    private static TitleLines lines(String title) {
        CardText text = CardText.of(title, fonts).orElseThrow();
        return TitleLines.of(text, Locale.ENGLISH, CardFonts.SIZE, WIDTH, 340);
    }

    private static double width(TextLayout line, TitleLines lines) {
        return line.getVisibleAdvance() * lines.size() / CardFonts.SIZE;
    }
}
