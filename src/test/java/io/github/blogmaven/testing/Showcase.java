package io.github.blogmaven.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A blog that uses everything that the default theme can show, in the sources below {@code showcase}: every kind of page,
 * every setting of the look, posts with all that fits into one.
 */
public final class Showcase {
    private static final Path SOURCES = Path.of("src/test/resources/showcase");

    private Showcase() {}

    /** The showcase in a language; posts are in Arabic or English. */
    public static SiteTester in(String language) throws IOException {
        SiteTester site = SiteTester.site("");
        for (String folder : List.of("common", language.equals("ar") ? "ar" : "en")) {
            addAll(site, SOURCES.resolve(folder));
        }
        String config = Files.readString(SOURCES.resolve("common/blog.yaml"));
        return site.add("blog.yaml", "language: " + language + "\n" + config)
                .add("posts/everything/cover.png", TestImage.png(1200, 630));
    }

    private static void addAll(SiteTester site, Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                site.add(folder.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        }
    }
}
