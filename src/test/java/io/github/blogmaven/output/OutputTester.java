package io.github.blogmaven.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A project directory with sources and an output directory, on any file system. */
final class OutputTester {
    static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Path project;
    private final Path output;

    OutputTester(Path project) throws IOException {
        this.project = project;
        this.output = project.resolve("target").resolve("blog");
        Files.createDirectories(project.resolve("src").resolve("blog"));
    }

    Path project() {
        return project;
    }

    Path output() {
        return output;
    }

    Path sibling(String suffix) {
        return output.resolveSibling(".blog" + suffix);
    }

    OutputRules rules() {
        return new OutputRules(project.resolve("src").resolve("blog"), List.of(project), Optional.empty(), List.of());
    }

    OutputDirectory directory() throws IOException {
        return OutputDirectory.open(output, rules());
    }

    OutputSession begin() throws IOException {
        return directory().begin(PATIENCE);
    }

    /** Publishes a site given as path, text, path, text ... */
    PublishResult publish(String... pathsAndTexts) throws IOException {
        return publish(site(pathsAndTexts));
    }

    PublishResult publish(Map<String, String> site) throws IOException {
        try (OutputSession session = begin()) {
            for (Map.Entry<String, String> file : site.entrySet()) {
                session.write(file.getKey(), bytes(file.getValue()));
            }
            return session.commit();
        }
    }

    void put(String path, String text) throws IOException {
        Path file = output.resolve(path);
        Files.createDirectories(file.getParent());
        Files.write(file, bytes(text));
    }

    /** What a reader sees: every file but the manifest, with its text. */
    Map<String, String> site() throws IOException {
        return files(output);
    }

    static Map<String, String> files(Path directory) throws IOException {
        Map<String, String> files = new TreeMap<>();
        if (!Files.exists(directory, LinkOption.NOFOLLOW_LINKS)) {
            return files;
        }
        try (Stream<Path> walk = Files.walk(directory)) {
            for (Path file : walk.filter(f -> !Files.isDirectory(f)).toList()) {
                String path = directory.relativize(file).toString().replace('\\', '/');
                if (!path.equals(OutputPath.MANIFEST)) {
                    files.put(path, Files.readString(file));
                }
            }
        }
        return files;
    }

    /** Names next to the output directory, where nothing may be left. */
    List<String> siblings() throws IOException {
        try (Stream<Path> list = Files.list(output.getParent())) {
            return list.map(p -> p.getFileName().toString()).sorted().toList();
        }
    }

    static Map<String, String> site(String... pathsAndTexts) {
        Map<String, String> site = new TreeMap<>();
        for (int i = 0; i < pathsAndTexts.length; i += 2) {
            site.put(pathsAndTexts[i], pathsAndTexts[i + 1]);
        }
        return site;
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
