package io.github.blogmaven.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.blogmaven.diagnostic.Diagnostic;
import org.junit.jupiter.api.Test;

class HtmlRemovalsTest {

    @Test
    void eachDistinctThingIsReportedOnceWithHowOften() {
        Rendering rendering = Rendering.of("""
                A <span class="x" style="color:red">b</span>.

                <div style="a">c</div>

                More <span style="b">d</span> and <blink>e</blink>.

                <span style='c'>f</span>
                """);

        assertThat(rendering.diagnostics())
                .extracting(d -> d.location().line() + ":" + d.location().column(), Diagnostic::message)
                .containsExactlyInAnyOrder(
                        tuple("1:19", "the attribute style of <span> was removed (3 times)"),
                        tuple("3:6", "the attribute style of <div> was removed"),
                        tuple("5:35", "<blink> was removed"));
    }
}
