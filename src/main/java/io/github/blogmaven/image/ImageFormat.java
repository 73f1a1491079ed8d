package io.github.blogmaven.image;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** A format of pictures that browsers show, told by the first bytes of a file, not by its name. */
public enum ImageFormat {
    JPEG("jpg"),
    PNG("png"),
    GIF("gif"),
    WEBP("webp"),
    SVG("svg"),
    /** Its size is not read. */
    AVIF("avif");

    /** How much of a file tells its format: an SVG may begin with a long comment. */
    static final int START = 4096;

    private final String extension;

    ImageFormat(String extension) {
        this.extension = extension;
    }

    /** The usual extension of its files, without a dot. */
    public String extension() {
        return extension;
    }

    /**
     * The format of a file.
     *
     * @param bytes its first ones, or all
     * @return empty for none of these formats
     */
    public static Optional<ImageFormat> of(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, START), StandardCharsets.ISO_8859_1);
        if (start.startsWith("\u00ff\u00d8\u00ff")) {
            return Optional.of(JPEG);
        }
        if (start.startsWith("\u0089PNG\r\n\u001a\n")) {
            return Optional.of(PNG);
        }
        if (start.startsWith("GIF87a") || start.startsWith("GIF89a")) {
            return Optional.of(GIF);
        }
        if (start.startsWith("RIFF") && start.startsWith("WEBP", 8)) {
            return Optional.of(WEBP);
        }
        if (start.startsWith("ftypavif", 4) || start.startsWith("ftypavis", 4)) {
            return Optional.of(AVIF);
        }
        return isSvg(start) ? Optional.of(SVG) : Optional.empty();
    }

    /** The format that the name of a file promises. */
    public static Optional<ImageFormat> named(String path) {
        String extension = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        for (ImageFormat format : values()) {
            if (format.extension.equals(extension)) {
                return Optional.of(format);
            }
        }
        return extension.equals("jpeg") ? Optional.of(JPEG) : Optional.empty();
    }

    /** A page of HTML may hold an {@code svg} too, but does not begin like a file of XML. */
    private static boolean isSvg(String start) {
        String text = start.startsWith("\u00ef\u00bb\u00bf") ? start.substring(3) : start;
        String head = text.stripLeading();
        boolean xml = head.startsWith("<?xml") || head.startsWith("<!--") || head.startsWith("<!DOCTYPE svg");
        return head.startsWith("<svg") || (xml && head.contains("<svg"));
    }
}
