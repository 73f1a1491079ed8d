package io.github.blogmaven.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlugTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Hello, World!              | hello-world
                    --- C++ & C# ---           | c-c
                    What's new in "Java 17"?   | whats-new-in-java-17
                    don’t panic                | dont-panic
                    Größe über alles           | größe-über-alles
                    안녕하세요 세계             | 안녕하세요-세계
                    سلام دنیا                  | سلام-دنیا
                    میخواهم‌بروم               | میخواهم-بروم
                    ଓଡ଼ିଆ ଭାଷା                 | ଓଡ଼ିଆ-ଭାଷା
                    हिन्दी में                  | हिन्दी-में
                    日本語のブログ               | 日本語のブログ
                    Rocket 🚀 science          | rocket-science
                    👩‍💻 at ❤️ work             | at-work
                    𝒳 marks                    | 𝒳-marks
                    snake_case.name            | snake-case-name
                    ../../etc/passwd           | etc-passwd
                    C:\\Windows                | c-windows
                    12:30                      | 12-30
                    """)
    void keepsLettersAndDigitsOfEveryScript(String text, String slug) {
        assertThat(Slug.of(text)).isEqualTo(Normalizer.normalize(slug, Normalizer.Form.NFC));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "🎉", "...", "\u0301", "❤️", "--"})
    void isEmptyWithoutLetters(String text) {
        assertThat(Slug.of(text)).isEmpty();
    }

    @Test
    void composedAndDecomposedLettersAreEqual() {
        assertThat(Slug.of("Cafe\u0301 Noir"))
                .isEqualTo(Slug.of("Caf\u00e9 noir"))
                .isEqualTo("caf\u00e9-noir");
    }

    @Test
    void endsAtAWordWithinTheLimit() {
        String slug = Slug.of("word ".repeat(100));
        assertThat(slug).endsWith("-word").hasSizeBetween(190, Slug.LIMIT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"세", "a", "ж", "𝒳"})
    void cutsALongWordBetweenLetters(String letter) {
        String slug = Slug.of(letter.repeat(1000));
        int bytes = letter.getBytes(StandardCharsets.UTF_8).length;
        assertThat(slug).isEqualTo(letter.repeat(Slug.LIMIT / bytes));
    }
}
