package io.github.blogmaven.highlight;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Tokens are those of Prism, byte by byte: each sample in its own language, and every language over some samples. */
class PrismFidelityTest {
    private static final List<String> FOR_ALL = List.of("java", "markup", "bash", "yaml", "ruby");

    private final PrismHighlighter highlighter = new PrismHighlighter();

    @Test
    void tokensAreThoseOfPrism() throws IOException {
        Map<String, String> samples = samples();
        List<String> different = new ArrayList<>();
        int runs = 0;
        try (PrismItself prism = new PrismItself()) {
            for (Map.Entry<String, String> sample : samples.entrySet()) {
                runs++;
                compare(prism, sample.getKey(), sample.getKey(), sample.getValue(), different);
            }
            for (String language : new Grammars().languages()) {
                for (String sample : FOR_ALL) {
                    runs++;
                    compare(prism, language, sample, samples.getOrDefault(sample, ""), different);
                }
            }
        }
        assertThat(different).as("of %d runs", runs).isEmpty();
    }

    private void compare(PrismItself prism, String language, String sample, String code, List<String> different) {
        String own = highlighter.highlight(code, language).orElseThrow();
        if (!own.equals(prism.html(code, language))) {
            different.add(language + " over " + sample);
        }
    }

    static Map<String, String> samples() throws IOException {
        Map<String, String> samples = new LinkedHashMap<>();
        for (String part : Files.readString(Path.of("src/test/resources/highlight/samples.txt"))
                .split("(?m)^== ")) {
            int line = part.indexOf('\n');
            if (line > 0) {
                samples.put(part.substring(0, line), part.substring(line + 1).stripTrailing());
            }
        }
        return samples;
    }
}
