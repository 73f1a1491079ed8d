package io.github.blogmaven.content;

import io.github.blogmaven.diagnostic.Diagnostics;
import io.github.blogmaven.diagnostic.Location;
import io.github.blogmaven.diagnostic.Rule;
import io.github.blogmaven.diagnostic.SourceText;
import java.util.Collection;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The committed list of pictures of other sites that were copied into the sources: one line a picture, by URL, so that a new
 * picture is one more line in the history.
 *
 * @param entries by URL
 */
public record ImageLock(Map<String, Entry> entries) {
    /** Its name in the folder of the configuration. */
    public static final String NAME = "images.lock";

    /** The folder of the copies, as seen from the folder of the configuration. */
    public static final String FOLDER = "assets/images/remote/";

    private static final String FIRST_LINE =
            "# Pictures of other sites, copied by mvn blog:localize-images. Commit this file with the pictures.";

    private static final Pattern LINE =
            Pattern.compile("([0-9a-f]{64}) ([0-9]{1,10}) (\\S{1,100}) ([0-9]{1,6})x([0-9]{1,6}) " + FOLDER
                    + "([a-z0-9][a-z0-9._-]{0,120}) (\\S.*)");

    /**
     * A copied picture.
     *
     * @param url as posts write it
     * @param name of the copy in {@link #FOLDER}
     * @param sha256 of the copy, in hexadecimal digits
     * @param size in bytes
     * @param contentType as the other site said it, {@code -} where it said nothing
     * @param width in pixels, 0 where it is not known
     * @param height likewise
     * @param line where it stands, from 1; 0 for a new one
     */
    public record Entry(
            String url, String name, String sha256, long size, String contentType, int width, int height, int line) {

        /** The path of the copy, as seen from the folder of the configuration. */
        public String file() {
            return FOLDER + name;
        }

        private String text() {
            return String.format(
                    Locale.ROOT, "%s %d %s %dx%d %s %s", sha256, size, contentType, width, height, file(), url);
        }
    }

    /** Reads a list; lines that are none of it are reported. */
    public static ImageLock parse(SourceText file, Diagnostics diagnostics) {
        Map<String, Entry> entries = new TreeMap<>();
        int number = 0;
        for (String text : file.text().split("\n", -1)) {
            number++;
            Matcher line = LINE.matcher(text);
            if (line.matches()) {
                entries.putIfAbsent(line.group(7), entry(line, number));
            } else if (!text.isBlank() && !text.startsWith("#")) {
                diagnostics.report(
                        Rule.IMAGE_LOCK_INVALID,
                        new Location(file.path(), number, 1),
                        text,
                        "this line is no copied picture",
                        "restore the file from its last commit, or delete the line and run mvn blog:localize-images");
            }
        }
        return new ImageLock(Collections.unmodifiableMap(entries));
    }

    private static Entry entry(Matcher line, int number) {
        return new Entry(
                line.group(7),
                line.group(6),
                line.group(1),
                Long.parseLong(line.group(2)),
                line.group(3),
                Integer.parseInt(line.group(4)),
                Integer.parseInt(line.group(5)),
                number);
    }

    /** Whether a URL can stand in a line. */
    public static boolean canHold(String url) {
        return !url.isBlank() && url.equals(url.strip()) && url.codePoints().noneMatch(Character::isISOControl);
    }

    /** The text of the list with further entries, which replace those of the same URL. */
    public String with(Collection<Entry> more) {
        Map<String, Entry> all = new TreeMap<>(entries);
        more.forEach(entry -> all.put(entry.url(), entry));
        StringBuilder text = new StringBuilder(FIRST_LINE).append('\n');
        all.values().forEach(entry -> text.append(entry.text()).append('\n'));
        return text.toString();
    }
}
