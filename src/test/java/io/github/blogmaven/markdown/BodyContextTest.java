package io.github.blogmaven.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.blogmaven.content.LinkReference;
import io.github.blogmaven.diagnostic.Diagnostics;
import io.github.blogmaven.diagnostic.Rule;
import org.junit.jupiter.api.Test;

class BodyContextTest {
    private final Diagnostics diagnostics = new Diagnostics();
    private final BodyContext context = new BodyContext(
            Rendering.document("a", ""),
            Rendering::resolve,
            Rendering.SANITIZE,
            Rendering.PHRASES,
            FormulaConverter.NONE,
            diagnostics);

    @Test
    void endsWhenItsThreadIsInterrupted() {
        Thread.currentThread().interrupt();
        try {
            assertThatThrownBy(() -> context.link(LinkReference.Kind.LINK, "a/", 0))
                    .isInstanceOf(RenderingCancelledException.class);
            assertThatThrownBy(() -> context.report(Rule.LINK_EMPTY, 0, "the link is empty", "write a URL"))
                    .isInstanceOf(RenderingCancelledException.class);
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
        assertThat(context.links()).isEmpty();
        assertThat(diagnostics.list()).isEmpty();
    }
}
