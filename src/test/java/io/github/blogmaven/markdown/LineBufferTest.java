package io.github.blogmaven.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.nio.CharBuffer;
import org.junit.jupiter.api.Test;

class LineBufferTest {
    @Test
    void appendsRangesOfAnyText() {
        LineBuffer buffer = new LineBuffer();
        buffer.append("hello", 1, 2).append("hello", 1, 4).append(CharBuffer.wrap("world"), 0, 3);
        buffer.append(BasedSequence.of("x\uD83D\uDE00"), 1, 3)
                .append("none", 2, 2)
                .append(null, 0, 1);
        assertThat(buffer.toString()).isEqualTo("eellwor\uD83D\uDE00");
        assertThat(buffer.length()).isEqualTo(9);
        assertThat(buffer.charAt(4)).isEqualTo('w');
        assertThat(buffer.toSequence()).isEqualTo(buffer.toString());
    }

    @Test
    void growsAsNeeded() {
        LineBuffer buffer = new LineBuffer();
        buffer.append('-', 1000).append('+').append("*".repeat(5000));
        assertThat(buffer.toString()).isEqualTo("-".repeat(1000) + "+" + "*".repeat(5000));
    }

    @Test
    void startsAnotherThatIsEmpty() {
        LineBuffer buffer = new LineBuffer();
        buffer.append('a');
        assertThat(buffer.getBuilder()).isNotSameAs(buffer).hasToString("");
    }
}
