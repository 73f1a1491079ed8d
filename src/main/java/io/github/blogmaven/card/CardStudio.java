package io.github.blogmaven.card;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;

/**
 * Makes the pictures of cards, and keeps those that are complete: a file a picture, named after everything that decides what
 * is in it. What lacks letters is drawn anew each time, since the machine may have got a font.
 */
public final class CardStudio {
    /** Raised whenever the painter draws the same card otherwise. */
    private static final int STYLE = 1;

    private static final int NAME_BYTES = 16;

    private final Path folder;
    private final String version;
    private final DrawingProcess process;

    /**
     * A studio.
     *
     * @param folder where pictures are kept; need not exist
     * @param version of this tool
     * @param threads to draw on, at least 1
     * @param limit longest time for one picture
     */
    public CardStudio(Path folder, String version, int threads, Duration limit) {
        this(
                folder,
                version,
                new DrawingProcess(Path.of(System.getProperty("java.home"), "bin", "java"), threads, limit));
    }

    CardStudio(Path folder, String version, DrawingProcess process) {
        this.folder = folder;
        this.version = version;
        this.process = process;
    }

    /**
     * The pictures of some cards.
     *
     * @param files by card, those that there are
     * @param lacking the cards whose title no font has the letters of; the picture of one, if any, shows the blog's title
     * @param failure why the other cards have none, as part of a sentence
     */
    public record Pictures(Map<Card, Path> files, Set<Card> lacking, Optional<String> failure) {}

    /**
     * Makes pictures of cards, which are all of one language.
     *
     * @param progress is told how many are done
     * @throws IOException where the folder cannot be read or written; that nothing can be drawn is no exception
     */
    public Pictures draw(List<Card> cards, IntConsumer progress) throws IOException {
        Pictures pictures = new Pictures(new HashMap<>(), new HashSet<>(), Optional.empty());
        for (Card card : cards) {
            Path file = folder.resolve(name(card) + ".png");
            if (Files.isRegularFile(file)) {
                pictures.files.put(card, file);
            }
        }
        List<Card> missing = cards.stream()
                .distinct()
                .filter(card -> !pictures.files.containsKey(card))
                .toList();
        try {
            process.draw(missing, drawing -> {
                keep(drawing, missing.get(drawing.number()), pictures);
                progress.accept(pictures.files.size());
            });
            return pictures;
        } catch (DrawingException e) {
            return new Pictures(pictures.files, pictures.lacking, Optional.of(e.reason()));
        }
    }

    private void keep(Drawing drawing, Card card, Pictures pictures) throws IOException {
        if (!drawing.complete()) {
            pictures.lacking.add(card);
        }
        if (drawing.png().length > 0) {
            Path file = folder.resolve(name(card) + (drawing.complete() ? ".png" : ".lacking.png"));
            Files.createDirectories(folder);
            Path fresh = Files.createTempFile(folder, "card", ".new");
            Files.write(fresh, drawing.png());
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
            pictures.files.put(card, file);
        }
    }

    private String name(Card card) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream output = new DataOutputStream(bytes);
        output.writeInt(STYLE);
        output.writeUTF(version);
        card.write(output);
        return HexFormat.of().formatHex(sha256().digest(bytes.toByteArray()), 0, NAME_BYTES);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
