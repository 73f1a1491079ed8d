package io.github.blogmaven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * What the user guide shows of configuration was built: each comment {@code <!-- it/project/file: name -->} is followed by
 * the lines of that file between {@code <!-- snippet: name -->} and {@code <!-- end of snippet -->}, and without a name by
 * all of it.
 * {@code -Dgolden.update=true} copies them into the guide.
 */
class GuideSnippetsTest {
    private static final Path GUIDE = Path.of("src/site/markdown");
    private static final Pattern SHOWN =
            Pattern.compile("<!-- (it/[^\\s:]+)(?:: (\\S+))? -->\\n(?:\\n```(?:xml|yaml|html)\\n[^`]*```\\n)?");

    @TestFactory
    Stream<DynamicTest> snippetsWereBuilt() throws IOException {
        try (Stream<Path> pages = Files.list(GUIDE)) {
            List<Path> sorted = pages.filter(page -> page.toString().endsWith(".md"))
                    .sorted()
                    .toList();
            return sorted.stream()
                    .map(page -> DynamicTest.dynamicTest(page.getFileName().toString(), () -> {
                        String found = Files.readString(page);
                        String wanted = completed(found);
                        if (Boolean.getBoolean("golden.update")) {
                            Files.writeString(page, wanted);
                            found = wanted;
                        }
                        assertThat(found).isEqualTo(wanted);
                    }));
        }
    }

    private static String completed(String page) throws IOException {
        StringBuilder completed = new StringBuilder();
        Matcher shown = SHOWN.matcher(page);
        while (shown.find()) {
            Path file = Path.of(shown.group(1));
            String name = shown.group(2);
            String comment = "<!-- " + shown.group(1) + (name == null ? "" : ": " + name) + " -->\n";
            String text = name == null ? Files.readString(file) : snippet(file, name);
            String block = "\n```" + language(shown.group(1)) + "\n" + text + "```\n";
            shown.appendReplacement(completed, Matcher.quoteReplacement(comment + block));
        }
        shown.appendTail(completed);
        return completed.toString();
    }

    private static String language(String file) {
        return file.endsWith(".yaml") ? "yaml" : file.endsWith(".ftlh") ? "html" : "xml";
    }

    private static String snippet(Path file, String name) throws IOException {
        List<String> lines = Files.readAllLines(file);
        int start = index(lines, 0, "snippet: " + name);
        int end = index(lines, start, "end of snippet");
        String text = String.join("\n", lines.subList(start + 1, end)).replace("@project.version@", version());
        return text.stripIndent() + "\n";
    }

    private static int index(List<String> lines, int from, String mark) {
        for (int i = from; i < lines.size(); i++) {
            if (lines.get(i).strip().matches("(<!--|#) " + Pattern.quote(mark) + "( -->)?")) {
                return i;
            }
        }
        throw new AssertionError("no line says \"" + mark + "\"");
    }

    private static String version() throws IOException {
        Matcher version = Pattern.compile("<version>([^<]+)</version>").matcher(Files.readString(Path.of("pom.xml")));
        assertThat(version.find()).isTrue();
        return version.group(1);
    }
}
