package io.github.blogmaven.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import com.vladsch.flexmark.util.ast.Node;
import io.github.blogmaven.diagnostic.Diagnostics;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.commonmark.testutil.TestResources;
import org.commonmark.testutil.example.Example;
import org.commonmark.testutil.example.ExampleReader;
import org.junit.jupiter.api.Test;

/** The examples of the CommonMark 0.31.2 and GFM specifications. What differs is listed with its reason, exactly. */
class CommonMarkConformanceTest {
    private static final String CHARACTER = "a numeric entity beyond Unicode becomes U+FFFD instead of staying text";
    private static final String INFO = "a tilde fence whose info string holds backquotes is not opened";
    private static final String TEXTAREA = "textarea does not begin an HTML block that spans blank lines (since 0.30)";
    private static final String DEFINITION =
            "a definition's label may not span lines, its title needs no space before it";
    private static final String SETEXT = "a setext underline does not leave the definitions above it alone";
    private static final String INDENT = "a list item indented by four columns is still one";
    private static final String CURRENCY = "currency signs are not punctuation (since 0.31)";
    private static final String ANGLES =
            "targets in angle brackets may not hold spaces, and their end is found too leniently";
    private static final String FOLDING = "capital sharp s is not folded to ss";
    private static final String COMMENT = "comments follow the stricter rules before 0.31";
    private static final String ROW = "a line without a bar ends a table instead of being its last row";
    private static final String AUTOLINK =
            "the library that finds links judges parentheses, entities and endings itself";

    private static final Map<Integer, String> COMMONMARK = Map.ofEntries(
            Map.entry(28, CHARACTER),
            Map.entry(146, INFO),
            Map.entry(171, TEXTAREA),
            Map.entry(195, DEFINITION),
            Map.entry(201, DEFINITION),
            Map.entry(215, SETEXT),
            Map.entry(216, SETEXT),
            Map.entry(312, INDENT),
            Map.entry(313, INDENT),
            Map.entry(354, CURRENCY),
            Map.entry(489, ANGLES),
            Map.entry(493, ANGLES),
            Map.entry(494, ANGLES),
            Map.entry(540, FOLDING),
            Map.entry(625, COMMENT),
            Map.entry(626, COMMENT));

    private static final Map<Integer, String> GFM = Map.of(202, ROW, 625, AUTOLINK, 626, AUTOLINK, 631, AUTOLINK);

    @Test
    void rendersTheExamplesOfCommonMarkCharacterByCharacter() {
        Map<Integer, String> different = new TreeMap<>();
        List<Example> examples = examples(TestResources.getSpec());
        for (int number = 1; number <= examples.size(); number++) {
            Example example = examples.get(number - 1);
            String html = render(Syntax.ofCommonMark(), example);
            if (!html.equals(expected(example))) {
                different.put(number, example.getSource() + "\nbecame\n" + html);
            }
        }
        assertThat(examples).hasSize(652);
        assertThat(different.keySet()).as("%s", different).isEqualTo(new TreeSet<>(COMMONMARK.keySet()));
    }

    @Test
    void rendersTheExamplesOfGitHubsExtensions() {
        Set<String> sections = Set.of(
                "Tables (extension)",
                "Task list items (extension)",
                "Strikethrough (extension)",
                "Autolinks (extension)");
        Map<Integer, String> different = new TreeMap<>();
        List<Integer> compared = new ArrayList<>();
        List<Example> examples = examples(TestResources.getGfmSpec());
        for (int number = 1; number <= examples.size(); number++) {
            Example example = examples.get(number - 1);
            if (sections.contains(example.getSection())) {
                compared.add(number);
                String html = normalized(render(Syntax.ofGitHub(), example));
                if (!html.equals(normalized(expected(example)))) {
                    different.put(number, example.getSource() + "\nbecame\n" + html);
                }
            }
        }
        assertThat(compared).hasSize(23);
        assertThat(different.keySet()).as("%s", different).isEqualTo(new TreeSet<>(GFM.keySet()));
    }

    private static List<Example> examples(URL specification) {
        return ExampleReader.readExamples(specification);
    }

    private static String expected(Example example) {
        return example.getHtml().replace('→', '\t');
    }

    private static String render(Syntax syntax, Example example) {
        Node tree = syntax.parser().parse(example.getSource());
        tree.getDocument()
                .set(
                        BodyContext.KEY,
                        new BodyContext(
                                Rendering.document("", ""),
                                Rendering::resolve,
                                Rendering.SANITIZE,
                                Rendering.PHRASES,
                                FormulaConverter.NONE,
                                new Diagnostics()));
        return syntax.excerptRenderer().render(tree);
    }

    /** Without what this package writes in its own way on purpose: boxes, classes and labels. */
    private static String normalized(String html) {
        return html.replace("<div class=\"table\" tabindex=\"0\">", "")
                .replace("</div>", "")
                .replaceAll("class=\"align-(\\w+)\"", "align=\"$1\"")
                .replaceAll(" class=\"task\"| aria-label=\"[a-z ]*\"", "")
                .replaceAll("<input( checked=\"\")? disabled=\"\" type=\"checkbox\">", "<input$1>")
                .replaceAll("<input type=\"checkbox\" disabled=\"disabled\"( checked)?[^>]*>", "<input$1>")
                .replace(" checked=\"\"", " checked")
                .replaceAll("\\n(?=<)|(?<=>)\\n", "")
                .strip();
    }
}
