package io.github.blogmaven.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.blogmaven.diagnostic.SourceText;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ValueDigestTest {
    private record Pair(@Nullable Object left, @Nullable Object right) {}

    private record Other(Object left, Object right) {}

    private enum Charge {
        PLUS
    }

    private enum Sign {
        PLUS,
        MINUS
    }

    @Test
    void equalValuesHaveEqualDigests() {
        assertThat(digest(new Pair("a", List.of(1, 2))))
                .isEqualTo(digest(new Pair("a", new ArrayList<>(List.of(1, 2)))));
        assertThat(digest(Map.of("a", 1))).isEqualTo(digest(new TreeMap<>(Map.of("a", 1))));
        assertThat(digest(Set.of("a", "b", "c"))).isEqualTo(digest(new TreeSet<>(List.of("c", "b", "a"))));
        assertThat(digest(new byte[] {1, 2}))
                .isEqualTo(digest(new byte[] {1, 2}))
                .hasSize(64);
    }

    @Test
    void everyOtherValueHasAnotherDigest() {
        Map<String, String> ab = new LinkedHashMap<>(Map.of("a", "1"));
        ab.put("b", "2");
        Map<String, String> ba = new LinkedHashMap<>(Map.of("b", "2"));
        ba.put("a", "1");
        List<@Nullable Object> values = new ArrayList<>(List.of(
                "",
                "1",
                1,
                1L,
                true,
                Sign.PLUS,
                Sign.MINUS,
                Charge.PLUS,
                "PLUS",
                List.of(),
                List.of("ab", ""),
                List.of("a", "b"),
                List.of("b", "a"),
                Set.of("a", "b"),
                List.of(List.of("a"), "b"),
                ab,
                ba,
                List.of(ab),
                Optional.of(ab),
                Optional.empty(),
                new Pair("a", "b"),
                new Pair("a", null),
                new Pair(null, "a"),
                new Other("a", "b"),
                new byte[] {1},
                new byte[] {2},
                URI.create("https://example.org/"),
                URI.create("a"),
                Path.of("a"),
                Duration.ofMinutes(1),
                ZonedDateTime.of(2024, 1, 2, 3, 4, 5, 0, ZoneOffset.UTC)));
        values.add(SourceText.of("a.md", "text"));
        values.add(SourceText.of("b.md", "text"));
        values.add(SourceText.of("a.md", "te\u0001xt"));
        values.add(SourceText.of("a.md", "tex\u0001t"));
        assertThat(values.stream().map(ValueDigestTest::digest).distinct()).hasSize(values.size());
    }

    @Test
    void whatIsKnownIsNotDigestedAgain() {
        Pair known = new Pair("a", Arrays.asList("b", null));
        String digest =
                ValueDigest.of(List.of("x", known), part -> part == known ? Optional.of("k") : Optional.empty());
        assertThat(digest).isNotEqualTo(digest(List.of("x", known)));
        assertThat(ValueDigest.of(List.of("x", known), part -> Optional.of("k")))
                .isEqualTo(digest);
    }

    @Test
    void aTypeOfUnknownContentIsRefused() {
        assertThatThrownBy(() -> digest(new Pair("a", new StringBuilder().chars())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no digest of");
        assertThatThrownBy(() -> digest(Collections.singleton(new Object()))).hasMessageContaining("java.lang.Object");
    }

    private static String digest(@Nullable Object value) {
        return ValueDigest.of(new Pair(value, ""));
    }
}
