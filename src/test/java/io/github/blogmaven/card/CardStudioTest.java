package io.github.blogmaven.card;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Drawing in a process of its own. */
class CardStudioTest {
    private static final Duration LIMIT = Duration.ofMinutes(2);

    private final Path folder =
            Jimfs.newFileSystem(Configuration.unix()).getPath("/cache").resolve("cards");
    private final List<Card> cards = List.of(card("First"), card("Second"), card("Third"));

    @Test
    void drawsEachCardOnce() throws IOException {
        List<Integer> progress = new ArrayList<>();
        CardStudio.Pictures pictures = studio("1").draw(cards, progress::add);
        assertThat(pictures.failure()).isEmpty();
        assertThat(pictures.lacking()).isEmpty();
        assertThat(pictures.files()).containsOnlyKeys(cards);
        assertThat(pictures.files().values())
                .doesNotHaveDuplicates()
                .allSatisfy(file -> assertThat(Files.size(file)).isBetween(5_000L, 60_000L));
        assertThat(progress).containsExactly(1, 2, 3);
    }

    @Test
    void theProcessDrawsWhatThisOneDraws() throws Exception {
        Path file = studio("1").draw(cards, done -> {}).files().get(cards.get(0));
        CardPainter.Painted here = new CardPainter(CardFonts.load()).paint(cards.get(0));
        assertThat(Files.readAllBytes(file)).isEqualTo(PngWriter.write(Objects.requireNonNull(here.picture())));
    }

    @Test
    void keepsWhatItDrew() throws IOException {
        studio("1").draw(cards, done -> {});
        CardStudio.Pictures again = withoutJava("1").draw(cards, done -> {});
        assertThat(again.failure()).isEmpty();
        assertThat(again.files()).containsOnlyKeys(cards);
    }

    @Test
    void drawsAnewForAnotherVersion() throws IOException {
        studio("1").draw(cards.subList(0, 1), done -> {});
        studio("2").draw(cards.subList(0, 1), done -> {});
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).hasSize(2);
        }
    }

    @Test
    void sameCardsAreOnePicture() throws IOException {
        Card card = card("First");
        assertThat(studio("1").draw(List.of(card, card("First")), done -> {}).files())
                .containsOnlyKeys(card);
    }

    @Test
    void nothingStartsNothing() throws IOException {
        assertThat(withoutJava("1").draw(List.of(), done -> {}).failure()).isEmpty();
    }

    @Test
    void saysWhyItCannotDraw() throws IOException {
        CardStudio.Pictures pictures = withoutJava("1").draw(cards, done -> {});
        assertThat(pictures.files()).isEmpty();
        assertThat(pictures.failure()).get().asString().startsWith("Java cannot be started: ");
    }

    private CardStudio studio(String version) {
        return new CardStudio(folder, version, 2, LIMIT);
    }

    private CardStudio withoutJava(String version) {
        return new CardStudio(folder, version, new DrawingProcess(Path.of("no-such-java"), 2, LIMIT));
    }

    private static Card card(String title) {
        return new Card("Notes", title, List.of("Ada"), List.of("java"), "en", false, CardColors.DEFAULT);
    }
}
