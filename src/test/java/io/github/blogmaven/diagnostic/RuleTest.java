package io.github.blogmaven.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class RuleTest {
    @Test
    void theUserGuideListsEveryRule() throws IOException {
        List<String> rows = Arrays.stream(Rule.values())
                .map(rule -> "| `" + rule.id() + "` | " + rule.severity().word() + " | " + rule.meaning() + " |")
                .toList();
        assertThat(Files.readAllLines(Path.of("src/site/markdown/rules.md")).stream()
                        .filter(line -> line.startsWith("| `")))
                .isEqualTo(rows);
    }

    @Test
    void anIdLeadsBackToItsRule() {
        assertThat(Arrays.stream(Rule.values()).map(rule -> Rule.of(rule.id()).orElseThrow()))
                .containsExactly(Rule.values());
        assertThat(Rule.of("no-such-rule")).isEmpty();
    }
}
