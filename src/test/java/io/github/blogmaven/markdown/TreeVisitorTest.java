package io.github.blogmaven.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TreeVisitorTest {

    /** Tells what it meets and takes leave of, and does not look into paragraphs. */
    private static final class Log implements TreeVisitor {
        private final List<String> events = new ArrayList<>();

        @Override
        public boolean enter(Node node) {
            events.add("+" + node.getNodeName());
            return !(node instanceof Paragraph);
        }

        @Override
        public void leave(Node node) {
            events.add("-" + node.getNodeName());
        }
    }

    private static List<String> events(Node tree) {
        Log log = new Log();
        TreeVisitor.visit(tree, log);
        return log.events;
    }

    @Test
    void takesLeaveOfWhatItEntered() {
        Node tree = Parser.builder().build().parse("> a *b*\n>\n> > c\n\n>\n\n***\n\nd\n");

        assertThat(events(tree))
                .containsExactly(
                        "+BlockQuote",
                        "+Paragraph",
                        "+BlockQuote",
                        "+Paragraph",
                        "-BlockQuote",
                        "-BlockQuote",
                        "+BlockQuote",
                        "-BlockQuote",
                        "+ThematicBreak",
                        "-ThematicBreak",
                        "+Paragraph");
    }

    @Test
    void visitsNothingBesideTheTree() {
        Node document = Parser.builder().build().parse("> a\n\nb\n");
        Node quote = document.getFirstChild();

        assertThat(quote).isInstanceOf(BlockQuote.class);
        assertThat(events(quote)).containsExactly("+Paragraph");
        assertThat(events(Parser.builder().build().parse(""))).isEmpty();
    }

    /** In these trees the parser, or who moves nodes about, leaves a parent that is no longer there. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "[Jane **Doe** ![avatar](jane.png)](@jane)",
                "[Jane ![avatar](jane.png) Doe](@jane)",
                "- [ ] one\n\n  two\n\n  <!-- more -->",
                "- [ ] one\n\n  two\n\n  <!-- more -->\n\n  three",
                "- [ ] one\n\n  two [link](b.md)\n\n  three",
                "[[foo] * and [b* c] d](/u)\n\n[foo]: /x"
            })
    void leavesNoPostUnconverted(String markdown) {
        assertThat(Rendering.of(markdown).body().html()).isNotEmpty();
    }
}
