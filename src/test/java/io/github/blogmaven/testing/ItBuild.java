package io.github.blogmaven.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.xml.sax.SAXException;

/** A finished build of a project below {@code it/}: its log and the files it left. */
final class ItBuild {
    /** A problem, or the summary of all problems, as the first line of a log message. */
    private static final Pattern OURS = Pattern.compile(
            "\\[WARNING\\] (.*(error|warning): .* \\[[a-z0-9-]+\\]|\\d+ errors?, \\d+ warnings? in \\d+ of \\d+ posts?)");

    private static final Pattern WRITTEN =
            Pattern.compile("\\[INFO\\] (\\d+) pages?, (\\d+) files? written, (\\d+) unchanged, (\\d+) removed");

    private final Path directory;

    ItBuild(Path directory) {
        this.directory = directory;
    }

    /** A problem as {@code diagnostics.json} holds it; line and column are 0 for a whole file. */
    record Problem(String path, int line, int column, String severity, String id) {

        /** As in {@code posts/x.md:3 date-invalid}. */
        String place() {
            return path + ":" + line + " " + id;
        }

        /** Whether this is the first log line about it. */
        boolean isIn(String logLine, String sourceDirectory) {
            String at = sourceDirectory + path + (line == 0 ? "" : ":" + line + ":" + column);
            return logLine.contains(" " + at + ": " + severity + ": ") && logLine.endsWith(" [" + id + "]");
        }
    }

    /** The figures of the line that ends a successful run. */
    record Written(int pages, int written, int unchanged, int removed) {}

    List<String> log() {
        return lines("build.log");
    }

    List<Problem> problems(String file) {
        List<Problem> problems = new ArrayList<>();
        for (JsonElement element : JsonParser.parseString(text(file)).getAsJsonArray()) {
            JsonObject problem = element.getAsJsonObject();
            problems.add(new Problem(
                    problem.get("path").getAsString(),
                    number(problem.get("line")),
                    number(problem.get("column")),
                    problem.get("severity").getAsString(),
                    problem.get("id").getAsString()));
        }
        return problems;
    }

    List<Written> written() {
        return log().stream()
                .map(WRITTEN::matcher)
                .filter(Matcher::matches)
                .map(m -> new Written(number(m.group(1)), number(m.group(2)), number(m.group(3)), number(m.group(4))))
                .toList();
    }

    /** Maven itself has nothing to complain about: every warning is one of ours, with its rule. */
    ItBuild warnsOnlyAboutTheBlog() {
        assertThat(log())
                .filteredOn(line -> line.startsWith("[WARNING]"))
                .allMatch(line -> OURS.matcher(line).matches());
        return this;
    }

    ItBuild has(String... files) {
        for (String file : files) {
            assertThat(directory.resolve(file)).isRegularFile();
        }
        return this;
    }

    ItBuild hasNot(String... files) {
        for (String file : files) {
            assertThat(directory.resolve(file)).doesNotExist();
        }
        return this;
    }

    /** Pixels of a PNG file, as in {@code 1200x630}. */
    String pictureSize(String file) {
        ByteBuffer png = ByteBuffer.wrap(bytes(directory.resolve(file)));
        return png.getInt(16) + "x" + png.getInt(20);
    }

    String text(String file) {
        return new String(bytes(directory.resolve(file)), StandardCharsets.UTF_8);
    }

    Document page(String file) {
        return Jsoup.parse(text(file));
    }

    /** The file is XML that a strict parser accepts. */
    ItBuild isWellFormed(String file) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.newDocumentBuilder().parse(new ByteArrayInputStream(bytes(directory.resolve(file))));
        } catch (SAXException | ParserConfigurationException e) {
            throw new AssertionError(file + " is not well formed: " + e.getMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** The entries of a {@code posts.json}, by source. */
    Map<String, JsonObject> posts(String file) {
        Map<String, JsonObject> posts = new TreeMap<>();
        JsonArray array = JsonParser.parseString(text(file)).getAsJsonArray();
        for (JsonElement element : array) {
            JsonObject post = element.getAsJsonObject();
            posts.put(post.get("source").getAsString(), post);
        }
        return posts;
    }

    /** All files below a folder, by relative path, each as text of its bytes. */
    Map<String, String> tree(String folder) {
        Path root = directory.resolve(folder);
        Map<String, String> tree = new TreeMap<>();
        for (Path path : walk(root)) {
            if (Files.isRegularFile(path)) {
                tree.put(
                        root.relativize(path).toString().replace('\\', '/'),
                        new String(bytes(path), StandardCharsets.ISO_8859_1));
            }
        }
        return tree;
    }

    /** The relative paths of everything in the project, directories included. */
    List<String> entries() {
        List<String> entries = new ArrayList<>();
        walk(directory).forEach(path -> entries.add(directory.relativize(path).toString()));
        return entries;
    }

    private List<String> lines(String file) {
        return text(file).lines().toList();
    }

    private static int number(JsonElement value) {
        return value == null || value.isJsonNull() ? 0 : value.getAsInt();
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private static List<Path> walk(Path root) {
        try (Stream<Path> paths = Files.walk(root)) {
            return paths.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
