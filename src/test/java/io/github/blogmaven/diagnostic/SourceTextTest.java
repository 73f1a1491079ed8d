package io.github.blogmaven.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class SourceTextTest {

    @Test
    void countsLinesAndColumnsFromOne() {
        SourceText text = SourceText.of("x.md", "ab\ncd\n");
        assertThat(text.location(0)).isEqualTo(new Location("x.md", 1, 1));
        assertThat(text.location(4)).isEqualTo(new Location("x.md", 2, 2));
        assertThat(text.location(99)).isEqualTo(new Location("x.md", 3, 1));
    }

    @Test
    void countsCodePoints() {
        SourceText text = SourceText.of("x.md", "😀😀x");
        assertThat(text.location(4)).isEqualTo(new Location("x.md", 1, 3));
    }

    @Test
    void lineEndsOfEveryKindAreOne() {
        SourceText text = SourceText.of("x.md", "a\r\nb\rc\nd");
        assertThat(text.text()).isEqualTo("a\nb\nc\nd");
        assertThat(text.location(4)).isEqualTo(new Location("x.md", 3, 1));
        assertThat(text.line(3)).isEqualTo("c");
    }

    @Test
    void aByteOrderMarkIsNoColumn() {
        assertThat(SourceText.of("x.md", "\uFEFFab").location(1)).isEqualTo(new Location("x.md", 1, 2));
    }

    @Test
    void droppedCharactersStillCountAsColumns() {
        SourceText text = SourceText.of("x.md", "one\nab\b\bcd");
        assertThat(text.text()).isEqualTo("one\nabcd");
        assertThat(text.droppedCount()).isEqualTo(2);
        assertThat(text.firstDropped()).isEqualTo(new Location("x.md", 2, 3));
        assertThat(text.location(text.text().indexOf('d'))).isEqualTo(new Location("x.md", 2, 6));
        assertThat(text.location(text.text().indexOf('b'))).isEqualTo(new Location("x.md", 2, 2));
    }

    @Test
    void aLineThatDoesNotExistIsEmpty() {
        SourceText text = SourceText.of("x.md", "a");
        assertThat(text.line(0)).isEmpty();
        assertThat(text.line(2)).isEmpty();
    }

    @Test
    @Timeout(20)
    void aMillionDroppedCharactersTakeNoTime() {
        SourceText text = SourceText.of("x.md", "\b".repeat(1_000_000) + "ab");
        assertThat(text.droppedCount()).isEqualTo(1_000_000);
        for (int i = 0; i < 100_000; i++) {
            assertThat(text.location(1).column()).isEqualTo(1_000_002);
        }
    }

    @Test
    @Timeout(20)
    void aLongLineIsCountedOnceAndHeldOnce() {
        SourceText text = SourceText.of("x.md", "😀ab\n" + "é".repeat(4_000_000));
        for (int i = 0; i < 400_000; i++) {
            assertThat(text.location(5 + 10 * i).column()).isEqualTo(10 * i + 1);
        }
        assertThat(text.location(2)).isEqualTo(new Location("x.md", 1, 2));
        assertThat(text.line(2)).isSameAs(text.line(2));
        assertThat(text.line(1)).isEqualTo("😀ab");
    }
}
