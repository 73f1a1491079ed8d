package io.github.blogmaven.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NearestNameTest {
    private static final List<String> KNOWN =
            List.of("title", "baseUrl", "timeZone", "tags", "taxonomies", "pageSize", "date", "datePublished", "toc");

    @ParameterizedTest
    @CsvSource({
        "titel,title",
        "TITLE,title",
        "baseurl,baseUrl",
        "base_url,baseUrl",
        "timezone,timeZone",
        "tag,tags",
        "taxonomy,taxonomies",
        "pagesize,pageSize",
        "itle,title",
        "dat,date",
        "date-published,datePublished",
        "tocc,toc"
    })
    void findsTheNameThatWasMeant(String misspelt, String meant) {
        assertThat(NearestName.of(misspelt, KNOWN)).hasValue(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "x", "t", "colour", "zzzzz"})
    void guessesNothingFarAway(String other) {
        assertThat(NearestName.of(other, KNOWN)).isEmpty();
    }

    @Test
    void prefersTheFirstOfEquallyNearNames() {
        assertThat(NearestName.of("bat", List.of("cat", "hat"))).hasValue("cat");
    }

    @Test
    void ignoresTextTooLongForAName() {
        assertThat(NearestName.of("t".repeat(100_000), KNOWN)).isEmpty();
    }

    @Test
    void foldsCaseTheSameInEveryLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(new Locale("tr", "TR"));
            assertThat(NearestName.of("TITLE", KNOWN)).hasValue("title");
        } finally {
            Locale.setDefault(before);
        }
    }
}
