package io.github.blogmaven.markdown;

import io.github.blogmaven.testing.GoldenCase;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class MarkdownGoldenTest {

    @TestFactory
    Stream<DynamicTest> rendersAsExpected() {
        return GoldenCase.of("markdown", input -> {
            Rendering rendering = Rendering.of(input);
            return Map.of("expected.html", rendering.html(), "expected.diagnostics", rendering.report());
        });
    }
}
