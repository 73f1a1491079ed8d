package io.github.blogmaven.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordsTest {

    @Test
    void countsCharactersOfScriptsWithoutSpaces() {
        assertThat(Words.count("Two words, 日本語 and 한글.")).isEqualTo(8);
        assertThat(Words.count(" – … ")).isZero();
    }

    @Test
    void cutsBehindAWord() {
        assertThat(Words.first(2, "One, two, three.")).isEqualTo("One, two,");
        assertThat(Words.first(3, "One, two, three.")).isEqualTo("One, two, three.");
        assertThat(Words.first(0, "One")).isEmpty();
        assertThat(Words.first(2, "日本語")).isEqualTo("日本");
        assertThat(Words.first(1, "a \uD842\uDFB7 b")).isEqualTo("a");
    }
}
