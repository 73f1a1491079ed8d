package io.github.blogmaven.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class CardColorsTest {

    @Test
    void cardsLookLikeTheDefaultThemeInLight() throws IOException {
        CardColors colors = CardColors.DEFAULT;
        String theme = stylesheet();
        assertThat(theme).contains(light("paper", colors.paper()), light("ink", colors.ink()));
        assertThat(theme).contains(light("soft", colors.soft()), light("accent", colors.accent()));
    }

    @Test
    void tintIsBetweenPaperAndAccent() {
        CardColors colors = new CardColors(0xffffff, 0, 0, 0x0000ff);
        assertThat(colors.tint(0)).isEqualTo(0xffffff);
        assertThat(colors.tint(1)).isEqualTo(0x0000ff);
        assertThat(colors.tint(0.2)).isEqualTo(0xccccff);
    }

    private static String light(String name, int color) {
        return "--" + name + ": light-dark(#" + HexFormat.of().toHexDigits(color, 6) + ",";
    }

    private static String stylesheet() throws IOException {
        try (InputStream css = CardColorsTest.class.getResourceAsStream("/io/github/blogmaven/theme/blog.css")) {
            return new String(Objects.requireNonNull(css).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
