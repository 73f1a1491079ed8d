package io.github.blogmaven.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.blogmaven.testing.Showcase;
import io.github.blogmaven.testing.SiteTester;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A rendered blog and the server that shows it. */
final class ServedBlog implements AutoCloseable {
    private static final Path EXAMPLE = Path.of("it/hashnode-backup");
    private static final Pattern KIND = Pattern.compile("<body class=\"page-([^\" ]+)");

    private final SiteTester site;
    private final BlogServer server;

    private ServedBlog(SiteTester site) throws IOException {
        this.site = site;
        this.server = new BlogServer(site.output());
    }

    /** The example backup of {@code it/}. */
    static ServedBlog example() throws IOException {
        SiteTester site = SiteTester.site("");
        try (Stream<Path> files = Files.walk(EXAMPLE)) {
            for (Path file : files.filter(ServedBlog::isSource).sorted().toList()) {
                site.add(EXAMPLE.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        }
        return new ServedBlog(site.build().succeeds());
    }

    private static boolean isSource(Path file) {
        return Files.isRegularFile(file) && !EXAMPLE.relativize(file).startsWith("target");
    }

    /** The blog that shows everything, in a language. */
    static ServedBlog showcase(String language) throws IOException {
        return new ServedBlog(Showcase.in(language).build().succeeds());
    }

    Path output() {
        return site.output();
    }

    /** The absolute URL of a path without a leading {@code /}. */
    String url(String path) {
        return server.url(path);
    }

    /** All pages for readers, as a browser asks for them. */
    List<String> pages() {
        List<String> pages = new ArrayList<>();
        site.tree().forEach((path, text) -> {
            if (path.endsWith(".html") && KIND.matcher(text).find()) {
                pages.add(path.replaceFirst("(^|/)index\\.html$", "$1"));
            }
        });
        return pages;
    }

    /** A page of each kind in the showcase, a second page of a list, and the post that uses everything. */
    List<String> kinds() {
        Map<String, String> kinds = new TreeMap<>();
        for (String path : pages()) {
            String file = path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
            Matcher kind = KIND.matcher(site.file(file).text());
            assertThat(kind.find()).isTrue();
            kinds.putIfAbsent(kind.group(1) + (path.contains("page/2/") ? " 2" : ""), path);
        }
        assertThat(kinds)
                .containsKeys(
                        "home", "home 2", "post", "page", "taxonomy", "term", "archive", "series", "author", "search",
                        "404");
        kinds.put("post", "everything/");
        return List.copyOf(kinds.values());
    }

    @Override
    public void close() {
        server.close();
    }
}
