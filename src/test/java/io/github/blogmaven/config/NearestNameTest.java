package io.github.blogmaven.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestNameTest {
    private static final List<String> KNOWN = List.of("title", "tags", "date", "datePublished", "toc");

    @ParameterizedTest
    @CsvSource({"tilte, title", "TITLE, title", "tag, tags", "dat, date", "date-published, datePublished", "tocc, toc"})
    void findsWhatWasMeant(String written, String meant) {
        assertThat(NearestName.of(written, KNOWN)).contains(meant);
    }

    @ParameterizedTest
    @CsvSource({"x", "colour", "t", "''"})
    void guessesNothingWhereNothingIsNear(String written) {
        assertThat(NearestName.of(written, KNOWN)).isEmpty();
    }
}
