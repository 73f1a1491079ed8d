package io.github.blogmaven.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermModelsTest {
    @ParameterizedTest
    @CsvSource({"1, 1, 100, 1", "3, 1, 100, 2", "10, 1, 100, 3", "32, 1, 100, 4", "100, 1, 100, 5", "7, 7, 7, 3"})
    void weightGrowsWithTheLogarithmOfTheCount(int count, int least, int most, int weight) {
        assertThat(TermModels.weight(count, least, most)).isEqualTo(weight);
    }
}
