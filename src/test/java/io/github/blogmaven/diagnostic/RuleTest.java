package io.github.blogmaven.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class RuleTest {
    @Test
    void anIdLeadsBackToItsRule() {
        assertThat(Arrays.stream(Rule.values()).map(rule -> Rule.of(rule.id()).orElseThrow()))
                .containsExactly(Rule.values());
        assertThat(Rule.of("no-such-rule")).isEmpty();
    }
}
