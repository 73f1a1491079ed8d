package io.github.blogmaven.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class CardTextTest {
    private static List<Font> fonts;

    @BeforeAll
    static void loadFonts() {
        fonts = BundledFonts.load().bold();
    }

    @Test
    void oneFontIsOneRun() {
        assertThat(CardText.of("Hello, world", fonts))
                .get()
                .isEqualTo(new CardText("Hello, world", List.of(new CardText.Run(0, 12, fonts.get(0)))));
    }

    @Test
    void eachScriptGetsTheFirstFontThatHasIt() {
        assertThat(CardText.of("Ada و Eve", fonts))
                .get()
                .extracting(CardText::runs)
                .isEqualTo(List.of(
                        new CardText.Run(0, 4, fonts.get(0)),
                        new CardText.Run(4, 6, fonts.get(1)),
                        new CardText.Run(6, 9, fonts.get(0))));
    }

    @Test
    void emojiWithoutAFontAreLeftOutWithTheirSpace() {
        assertThat(text("🚀 Launching 🧑‍🚀 our blog 🎉")).isEqualTo("Launching our blog ");
    }

    @Test
    void stylesOfEmojiAreLeftOut() {
        assertThat(text("Done ✔️")).isEqualTo("Done ✔");
    }

    @Test
    void missingLettersMakeNoText() {
        assertThat(CardText.of("Hello 世界", fonts)).isEmpty();
        assertThat(CardText.of("नमस्ते", fonts)).isEmpty();
    }

    @Test
    void nothingDrawableIsNoText() {
        assertThat(CardText.of("🚀 🧑‍🚀", fonts)).isEmpty();
        assertThat(CardText.of(" \t\n", fonts)).isEmpty();
    }

    @Test
    void controlsAndSpacesAreOneSpace() {
        assertThat(text("a\t\n  \u0000b\u2003c")).isEqualTo("a b c");
    }

    @Test
    void endsWithAnEllipsis() {
        assertThat(CardText.of("Hello, world", fonts).orElseThrow().endingAt(7).text())
                .isEqualTo("Hello,…");
    }

    private static String text(String written) {
        return CardText.of(written, fonts).orElseThrow().text();
    }
}
