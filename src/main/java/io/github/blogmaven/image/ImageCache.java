package io.github.blogmaven.image;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * The copies that were made of pictures, so that they are made once. Each picture has a folder, named by the digest of all
 * that decides how its copies look, with a list of them; a folder that is not as its list says is as good as none.
 */
final class ImageCache {
    private static final String LIST = "copies.txt";
    private static final String FIRST_LINE = "# copies of a picture, version 1";

    private final Path directory;

    /**
     * A cache.
     *
     * @param directory need not exist
     */
    ImageCache(Path directory) {
        this.directory = directory;
    }

    /**
     * A copy in the cache.
     *
     * @param width in pixels
     * @param extension of its format, without a dot
     * @param file that holds it
     */
    record Copy(int width, String extension, Path file) {}

    /** The copies under a key; empty where there are none, or none that can be trusted. */
    Optional<List<Copy>> read(String key) {
        try {
            Path folder = directory.resolve(key);
            if (!Files.isRegularFile(folder.resolve(LIST))) {
                return Optional.empty();
            }
            String[] lines = new String(Files.readAllBytes(folder.resolve(LIST)), StandardCharsets.UTF_8).split("\n");
            boolean whole = lines.length > 1 && lines[0].equals(FIRST_LINE) && lines[lines.length - 1].equals("end");
            List<Copy> copies = new ArrayList<>();
            for (int i = 1; whole && i < lines.length - 1; i++) {
                Optional<Copy> copy = copy(folder, lines[i].split(" ", -1));
                copy.ifPresent(copies::add);
                whole = copy.isPresent();
            }
            return whole ? Optional.of(copies) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty(); // it is made anew; where that cannot be written, that is reported
        }
    }

    private static Optional<Copy> copy(Path folder, String[] fields) throws IOException {
        if (fields.length != 3 || !fields[0].matches("[0-9]{1,9}") || !fields[1].matches("[a-z]{3,4}")) {
            return Optional.empty();
        }
        Copy copy = new Copy(Integer.parseInt(fields[0]), fields[1], file(folder, fields[0], fields[1]));
        boolean intact = Files.isRegularFile(copy.file())
                && digest(Files.readAllBytes(copy.file())).equals(fields[2]);
        return intact ? Optional.of(copy) : Optional.empty();
    }

    /**
     * Keeps copies under a key. Whoever reads meanwhile sees all of them or none.
     *
     * @throws IOException where they cannot be written
     */
    List<Copy> write(String key, List<Encoded> encoded) throws IOException {
        Path folder = Files.createDirectories(directory.resolve(key));
        List<Copy> copies = new ArrayList<>();
        StringBuilder list = new StringBuilder(FIRST_LINE).append('\n');
        for (Encoded one : encoded) {
            Path file = file(folder, String.valueOf(one.width()), one.extension());
            replace(file, one.bytes());
            copies.add(new Copy(one.width(), one.extension(), file));
            list.append(one.width()).append(' ').append(one.extension()).append(' ');
            list.append(digest(one.bytes())).append('\n');
        }
        replace(folder.resolve(LIST), list.append("end\n").toString().getBytes(StandardCharsets.UTF_8));
        return copies;
    }

    private static Path file(Path folder, String width, String extension) {
        return folder.resolve(width + "." + extension);
    }

    private static void replace(Path file, byte[] bytes) throws IOException {
        Path fresh = Files.createTempFile(file.getParent(), "copy", ".new");
        Files.write(fresh, bytes);
        Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
    }

    /** The SHA-256 of some bytes in hexadecimal digits. */
    static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
