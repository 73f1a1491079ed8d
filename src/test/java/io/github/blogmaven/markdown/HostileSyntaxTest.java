package io.github.blogmaven.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Beginnings without ends: what the extensions look ahead for must not be looked for again and again. */
class HostileSyntaxTest {
    private static final int LENGTH = 30_000;

    /** Less, as the writer that the library brings takes longer for a long line. */
    private static final int RENDERED = 10_000;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%[https://a",
                "%%[a ",
                "$$a$$$",
                "a $$ ",
                "![a](b align=\"",
                "![a](b c ",
                "![a](b align=\"c\" ",
                "{% a ",
                "<div data-node-type=\"callout\"> ",
                "<Tab a=\"b\"> ",
                "[a](b) ",
                "![](a) ",
                "<a href=x>",
                "%%[w] "
            })
    void rendersInTime(String beginning) {
        String line = "x " + beginning.repeat(LENGTH / beginning.length());
        String blocks = (beginning + "\n\n").repeat(LENGTH / (beginning.length() + 2));

        assertTimeout(Duration.ofSeconds(20), () -> {
            assertThat(Syntax.ofPosts(true).parser().parse(line).hasChildren()).isTrue();
            assertThat(Syntax.ofPosts(true).parser().parse(blocks).hasChildren())
                    .isTrue();
            assertThat(Rendering.of(line.substring(0, RENDERED)).html()).isNotBlank();
        });
    }
}
