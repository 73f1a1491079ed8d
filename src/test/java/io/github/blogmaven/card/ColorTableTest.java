package io.github.blogmaven.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ColorTableTest {

    @Test
    void countsLikeAMap() {
        Random random = new Random(2026);
        ColorTable table = new ColorTable();
        Map<Integer, Integer> map = new TreeMap<>();
        for (int i = 0; i < 100_000; i++) {
            // few colours often, neighbours, and more different ones than the table begins with room for
            int color = i % 2 == 0 ? random.nextInt(50) : random.nextInt(1 << 24) & 0xff00ff;
            table.add(color, i);
            map.merge(color, i, Integer::sum);
        }
        assertThat(Arrays.stream(table.colors()).boxed().sorted()).containsExactlyElementsOf(map.keySet());
        map.forEach((color, number) -> assertThat(table.get(color)).isEqualTo(number));
        table.replaceAll(color -> color / 2);
        map.keySet().forEach(color -> assertThat(table.get(color)).isEqualTo(color / 2));
    }

    @Test
    void aColourThatWasNotAddedHasNoNumber() {
        ColorTable table = new ColorTable();
        table.add(0, 1);
        table.add(0xffffff, 2);
        assertThat(table.get(0xffffff)).isEqualTo(2);
        assertThatThrownBy(() -> table.get(1)).isInstanceOf(IllegalArgumentException.class);
    }
}
