package io.github.blogmaven.config;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.blogmaven.diagnostic.Diagnostic;
import io.github.blogmaven.diagnostic.Diagnostics;
import io.github.blogmaven.diagnostic.Rule;
import io.github.blogmaven.diagnostic.SourceText;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people get wrong in YAML, each with the place they are shown and what they are told to type. */
class YamlMistakeTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "title: Foo: bar | 1:11 | holds a colon and a space | title: \"Foo: bar\"",
                "title: A \"b\": c | 1:13 | holds a colon and a space | title: 'A \"b\": c'",
                "title: C:\\x: it's | 1:12 | holds a colon and a space | title: \"C:\\\\x: it's\"",
                "a: b⏎→c: d | 2:1 | a tab stands where | replace the tab",
                "→a: b | 1:1 | a tab stands where | replace the tab",
                "author: @me | 1:9 | begins with @ | author: \"@me\"",
                "author: `me` | 1:9 | begins with ` | author: \"`me`\"",
                "x: %y | 1:4 | begins with % | x: \"%y\"",
                "x: * y | 1:4 | begins with * | x: \"* y\"",
                "x: *bold* text | 1:4 | begins with * | x: \"*bold* text\"",
                "x: & more | 1:4 | begins with & | x: \"& more\"",
                "x: > more | 1:4 | begins with > | x: \"> more\"",
                "x: - more | 1:4 | begins with - | x: \"- more\"",
                "x: [Draft] Post | 1:12 | goes on after the closing bracket | x: \"[Draft] Post\"",
                "x: {{ y }} | 1:5 | a key must be text | x: \"{{ y }}\"",
                "title: \"The \"why\" of it\" | 1:14 | the quotes end before | title: 'The \"why\" of it'",
                "title: 'It's mine' | 1:12 | the quotes end before | title: \"It's mine\"",
                "title: \"open⏎slug: x | 1:8 | is never closed | title: \"open\"",
                "title: 'open⏎slug: 'x' | 1:8 | ends only in line 2 | title: \"open\"",
                "title:Foo⏎slug: x | 1:6 | a space is missing | title: Foo",
                "title:Foo | 1:1 | expected lines of the form key: value | title: Foo",
                "a: b⏎title:Foo⏎c: d | 2:6 | a space is missing | title: Foo",
                "a: b⏎foo⏎c: d | 2:1 | neither key: value nor | write a key and a colon",
                "a: b⏎  c: d | 2:3 | begins further right | same column",
                "title:T⏎date 2024-01-02⏎toc: true | 1:6 | a space is missing | title: T",
                "a: b⏎one⏎two⏎c: d | 2:1 | neither key: value nor | write a key and a colon",
                "title: Foo: | 1:11 | holds a colon | title: \"Foo:\"",
                "a:⏎  b: c⏎ d: e | 3:2 | indented differently | begin it in column 1",
                "tags: [a, b⏎slug: x | 1:7 | the list that begins here is never closed | write ]",
                "tags: {a: b | 1:7 | the mapping that begins here is never closed | write }",
                "tags: [a b: c, d: e: f] | 1:20 | a comma or ] is missing | quotes around",
                "p: \"C:\\Users\" | 1:7 | begins an escape | p: 'C:\\Users'",
                ": foo | 1:1 | the key before the colon is missing | title: Hello",
                "- a⏎- b | 1:1 | found a list | title: Hello"
            })
    void saysWhatToType(String yaml, String place, String message, String hint) {
        Diagnostic problem = problem(yaml.replace('⏎', '\n').replace('→', '\t'));

        assertThat(problem.rule()).isEqualTo(Rule.FRONT_MATTER_INVALID);
        assertThat(problem.location()).hasToString("x.md:" + place);
        assertThat(problem.message()).contains(message);
        assertThat(problem.hint()).contains(hint);
    }

    @Test
    void placesTheMistakeInTheWholeFile() {
        SourceText source = SourceText.of("x.md", "---\ntitle: \uD83D\uDE80 Foo: bar\n---\ntext\n");
        Diagnostics diagnostics = new Diagnostics();
        YamlReader.read(source, 4, source.text().indexOf("\n---") + 1, Rule.FRONT_MATTER_INVALID, diagnostics);

        assertThat(diagnostics.list()).extracting(d -> d.location().toString()).containsExactly("x.md:2:13");
        assertThat(diagnostics.list())
                .extracting(Diagnostic::sourceLine)
                .containsExactly("title: \uD83D\uDE80 Foo: bar");
    }

    @Test
    void keepsHintsShortForLongLines() {
        Diagnostic problem = problem("title: a: " + "b ".repeat(5_000));

        assertThat(problem.hint()).isEqualTo("put the value in quotes");
        assertThat(problem.message().length()).isLessThan(200);
    }

    @Test
    void isTheSameInEveryLocale() {
        Locale before = Locale.getDefault();
        Diagnostic here = problem("TITLE: I: i");
        try {
            Locale.setDefault(new Locale("tr", "TR"));
            assertThat(problem("TITLE: I: i")).isEqualTo(here);
        } finally {
            Locale.setDefault(before);
        }
    }

    private static Diagnostic problem(String yaml) {
        SourceText source = SourceText.of("x.md", yaml);
        Diagnostics diagnostics = new Diagnostics();
        assertThat(YamlReader.read(source, 0, yaml.length(), Rule.FRONT_MATTER_INVALID, diagnostics))
                .isEmpty();
        assertThat(diagnostics.list()).hasSize(1);
        return diagnostics.list().get(0);
    }
}
