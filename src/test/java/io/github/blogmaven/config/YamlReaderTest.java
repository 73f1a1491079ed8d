package io.github.blogmaven.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.blogmaven.diagnostic.Diagnostic;
import io.github.blogmaven.diagnostic.Diagnostics;
import io.github.blogmaven.diagnostic.Location;
import io.github.blogmaven.diagnostic.Rule;
import io.github.blogmaven.diagnostic.SourceText;
import java.util.List;
import org.junit.jupiter.api.Test;

class YamlReaderTest {
    private final Diagnostics diagnostics = new Diagnostics();

    @Test
    void keepsScalarsAsTheyAreWritten() {
        Value.Mapping mapping =
                read("a: no\nb: 1:30\nc: 010\nd: 2023-07-07\ne: 1.10\nf: \"x\\ty\"\ng: |\n  two\n  lines\n");

        assertThat(mapping.entries())
                .extracting(e -> e.key() + "=" + ((Value.Scalar) e.value()).text())
                .containsExactly("a=no", "b=1:30", "c=010", "d=2023-07-07", "e=1.10", "f=x\ty", "g=two\nlines\n");
    }

    @Test
    void tellsPlainScalarsFromQuotedOnes() {
        Value.Mapping mapping = read("a: null\nb: 'null'\nc:\nd: ''\n");

        assertThat(mapping.entries())
                .extracting(e -> e.value().kind())
                .containsExactly("nothing", "text", "nothing", "text");
    }

    @Test
    void placesKeysAndValuesInTheWholeFile() {
        String file = "---\ntitle: Hello\ntags:\n  - one\n  - {k: v}\n---\nbody: no\n";
        SourceText source = SourceText.of("posts/a.md", file);
        Value.Mapping mapping = YamlReader.read(
                        source, 4, file.indexOf("---\nbody"), Rule.FRONT_MATTER_INVALID, diagnostics)
                .orElseThrow();

        Value.Entry tags = mapping.entries().get(1);
        List<Value> items = ((Value.Sequence) tags.value()).items();
        Value.Entry inner = ((Value.Mapping) items.get(1)).entries().get(0);
        assertThat(mapping.location()).isEqualTo(new Location("posts/a.md", 2, 1));
        assertThat(mapping.entries().get(0).value().location()).isEqualTo(new Location("posts/a.md", 2, 8));
        assertThat(tags.keyLocation()).isEqualTo(new Location("posts/a.md", 3, 1));
        assertThat(items.get(0).location()).isEqualTo(new Location("posts/a.md", 4, 5));
        assertThat(inner.keyLocation()).isEqualTo(new Location("posts/a.md", 5, 6));
        assertThat(inner.value().location()).isEqualTo(new Location("posts/a.md", 5, 9));
    }

    @Test
    void countsCharactersBeyondTheBasicPlaneAsOneColumn() {
        Value.Mapping mapping = read("{\uD83D\uDE80: a, b: \uD83D\uDE80, c: d}\n");

        assertThat(mapping.entries()).extracting(e -> e.keyLocation().column()).containsExactly(2, 8, 14);
        assertThat(mapping.entries())
                .extracting(e -> e.value().location().column())
                .containsExactly(5, 11, 17);
    }

    @Test
    void countsDroppedControlCharactersAsColumns() {
        Value.Mapping mapping = read("{a\b\b: 1, b: 2}");

        assertThat(mapping.get("b").orElseThrow().location().column()).isEqualTo(13);
    }

    @Test
    void readsBlankTextAsAnEmptyMapping() {
        assertThat(read("").entries()).isEmpty();
        assertThat(read("\n  \n# nothing\n").entries()).isEmpty();
        assertThat(read("--- \n").entries()).isEmpty();
    }

    @Test
    void keepsTheFirstOfTwoEqualKeysAndReportsTheSecond() {
        Value.Mapping mapping = read("a: 1\nb: 2\na: 3\n");

        assertThat(mapping.get("a").map(v -> ((Value.Scalar) v).text())).hasValue("1");
        assertThat(diagnostics.list())
                .extracting(Diagnostic::rule, d -> d.location().line(), Diagnostic::message)
                .containsExactly(tuple(Rule.KEY_DUPLICATE, 3, "the key a occurs twice, first in line 1"));
    }

    private Value.Mapping read(String yaml) {
        SourceText source = SourceText.of("x.md", yaml);
        return YamlReader.read(source, 0, source.text().length(), Rule.FRONT_MATTER_INVALID, diagnostics)
                .orElseThrow(() -> new AssertionError(diagnostics.list()));
    }
}
