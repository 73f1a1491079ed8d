package io.github.blogmaven.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.blogmaven.content.RootMark;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageWriterTest {
    @Test
    void putsTheRootInPlaceOfItsMark() throws Exception {
        PageWriter page = new PageWriter("../../");
        page.write("<a href=\"" + RootMark.url("a/") + "\">ä</a>");
        assertThat(text(page)).isEqualTo("<a href=\"../../a/\">ä</a>");
    }

    @Test
    void roomIsThereForManyRoots() throws Exception {
        String root = "../".repeat(400);
        PageWriter page = new PageWriter(root);
        page.write(RootMark.url("€").repeat(500));
        assertThat(text(page)).isEqualTo((root + "€").repeat(500));
    }

    @Test
    void joinsHalvesOfOneCharacter() throws Exception {
        PageWriter page = new PageWriter("");
        page.write("\uD83D");
        page.write(0xDE00);
        page.write(new char[] {'x', '\uD83D'}, 0, 2);
        page.write("\uDE00");
        assertThat(text(page)).isEqualTo("\uD83D\uDE00x\uD83D\uDE00");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\uD83D", "\uDE00", "a\uD83D", "\uD83D\uD83D\uDE00", "\uD83Db", "\uDE00\uD83D", "\uD83Dä"})
    void encodesHalvesAsJavaDoes(String text) throws Exception {
        PageWriter page = new PageWriter("");
        page.write(text);
        assertThat(page.bytes()).isEqualTo(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void encodesAnyTextInAnyPiecesAsJavaDoes() throws Exception {
        Random random = new Random(7);
        for (int round = 0; round < 300; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(400); i > 0; i--) {
                text.append(
                        (char) (random.nextInt(3) == 0 ? 0x20 + random.nextInt(0xFFE0) : 0x20 + random.nextInt(0x60)));
            }
            PageWriter page = new PageWriter("/");
            int at = 0;
            while (at < text.length()) {
                int end = at + 1 + random.nextInt(Math.min(40, text.length() - at));
                if (random.nextBoolean()) {
                    page.write(text.toString(), at, end - at);
                } else {
                    page.write(text.toString().toCharArray(), at, end - at);
                }
                at = end;
            }
            assertThat(page.bytes()).isEqualTo(text.toString().getBytes(StandardCharsets.UTF_8));
        }
    }

    private static String text(PageWriter page) {
        return new String(page.bytes(), StandardCharsets.UTF_8);
    }
}
