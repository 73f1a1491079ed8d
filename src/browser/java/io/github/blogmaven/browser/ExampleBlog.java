package io.github.blogmaven.browser;

import static org.assertj.core.api.Assertions.assertThat;

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

/** The example backup of {@code it/}, rendered, with the pages that stand for all others. */
final class ExampleBlog {
    /** The post that uses everything. */
    static final String TOUR = "what-fits-into-a-post/index.html";

    private static final Path SOURCES = Path.of("it/hashnode-backup");
    private static final Pattern KIND = Pattern.compile("<body class=\"page-([^\" ]+)");

    private final SiteTester site;

    private ExampleBlog(SiteTester site) {
        this.site = site;
    }

    /** Renders the example with more lines in its {@code blog.yaml}. */
    static ExampleBlog render(String more) throws IOException {
        SiteTester site = SiteTester.site("");
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file : files.filter(ExampleBlog::isSource).sorted().toList()) {
                String name = SOURCES.relativize(file).toString().replace('\\', '/');
                byte[] bytes = Files.readAllBytes(file);
                site.add(name, bytes);
            }
        }
        String config = Files.readString(SOURCES.resolve("blog.yaml"));
        String language = more.contains("language:") ? config.replaceFirst("(?m)^language:.*\n", "") : config;
        return new ExampleBlog(site.add("blog.yaml", language + more).build().succeeds());
    }

    private static boolean isSource(Path file) {
        return Files.isRegularFile(file) && !SOURCES.relativize(file).startsWith("target");
    }

    Path output() {
        return site.output();
    }

    /** A page of each kind, and the posts that show most; paths as a browser asks for them. */
    List<String> pages() {
        Map<String, String> kinds = new TreeMap<>();
        site.tree().forEach((path, text) -> {
            Matcher kind = KIND.matcher(text);
            if (path.endsWith(".html") && kind.find()) {
                kinds.putIfAbsent(kind.group(1), path);
            }
        });
        assertThat(kinds).containsKeys("home", "post", "taxonomy", "term", "archive", "404");
        kinds.put("tour", TOUR);
        List<String> pages = new ArrayList<>();
        kinds.values().forEach(path -> pages.add(path.replaceFirst("(^|/)index\\.html$", "$1")));
        return pages;
    }

    /** All pages for readers. */
    List<String> allPages() {
        List<String> pages = new ArrayList<>();
        site.tree().forEach((path, text) -> {
            if (path.endsWith(".html") && KIND.matcher(text).find()) {
                pages.add(path);
            }
        });
        return pages;
    }
}
