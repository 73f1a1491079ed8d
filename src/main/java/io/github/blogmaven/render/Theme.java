package io.github.blogmaven.render;

import io.github.blogmaven.config.Skin;
import io.github.blogmaven.content.ValueDigest;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The files of a blog's theme, each from the first place that has it: {@code theme/} of the source directory, then theme
 * jars on the plugin's class path in their order, then the default theme. All of it is read once, so that templates can
 * name no file but these and a build sees one state of them. Files in {@code skin/} are for pages that the project's site
 * frames, and there they come before all others of their name.
 * Files of texts are not overridden as a whole: {@link Messages} asks all of them.
 */
public final class Theme {
    /** Where a jar keeps its theme. */
    static final String JAR_FOLDER = "META-INF/blog-theme/";

    /** What is only for pages that the project's site frames. */
    private static final String SKIN_FOLDER = "skin/";

    private static final String DEFAULT_FOLDER = "io/github/blogmaven/theme/";

    private final SortedMap<String, ThemeFile> files;
    private final List<MessageFile> messages;
    private final String origin;

    private Theme(SortedMap<String, ThemeFile> files, List<MessageFile> messages, String origin) {
        this.files = files;
        this.messages = messages;
        this.origin = origin;
    }

    /**
     * Reads a blog's theme; a directory that does not exist overrides nothing.
     *
     * @throws IOException where a file cannot be read
     */
    public static Theme load(ThemePlace place) throws IOException {
        return load(place, Theme.class.getClassLoader());
    }

    /** The same with theme jars from another class path. */
    static Theme load(ThemePlace place, ClassLoader loader) throws IOException {
        SortedMap<String, ThemeFile> files = new TreeMap<>();
        List<MessageFile> messages = new ArrayList<>();
        List<ThemeFile> all = new ArrayList<>(ThemeFolder.read(place.directory(), place.origin()));
        for (URL url : Collections.list(loader.getResources(JAR_FOLDER))) {
            all.addAll(read(url, JAR_FOLDER));
        }
        for (URL url : Collections.list(loader.getResources(DEFAULT_FOLDER))) {
            read(url, DEFAULT_FOLDER).stream().map(LeanFile::of).forEach(all::add);
        }
        for (ThemeFile file : all) {
            if (MessageFile.is(file.name())) {
                messages.add(MessageFile.read(file));
            } else {
                files.putIfAbsent(file.name(), file);
            }
        }
        return new Theme(files, List.copyOf(messages), place.origin());
    }

    /** The theme of pages with this frame. */
    Theme dressed(Skin skin) {
        SortedMap<String, ThemeFile> dressed = new TreeMap<>(files);
        files.forEach((name, file) -> {
            if (name.startsWith(SKIN_FOLDER)) {
                dressed.remove(name);
                String usual = name.substring(SKIN_FOLDER.length());
                if (skin == Skin.SITE) {
                    dressed.put(usual, file.named(usual));
                }
            }
        });
        return new Theme(dressed, messages, origin);
    }

    private static List<ThemeFile> read(URL url, String folder) throws IOException {
        return switch (url.getProtocol()) {
            case "jar" -> ThemeJar.read(url, folder);
            case "file" -> ThemeFolder.read(path(url), folder);
            default -> throw new IOException("cannot list the theme at " + url);
        };
    }

    private static Path path(URL url) throws IOException {
        try {
            return Path.of(url.toURI());
        } catch (URISyntaxException e) {
            throw new IOException("cannot list the theme at " + url, e);
        }
    }

    /** All of it in short: 64 hexadecimal digits. */
    String digest() {
        return ValueDigest.of(List.of(
                List.copyOf(files.values()),
                messages.stream().map(MessageFile::file).toList()));
    }

    Optional<ThemeFile> file(String name) {
        return Optional.ofNullable(files.get(name));
    }

    /** The files of texts in the order in which they are asked, those of all places: each may have but a few texts. */
    List<MessageFile> messages() {
        return messages;
    }

    /** What diagnostics call a file that the theme should have. */
    String origin(String name) {
        return origin + name;
    }

    /** All templates, by name. */
    List<ThemeFile> templates() {
        return files.values().stream().filter(ThemeFile::isTemplate).toList();
    }

    /** All files that are published as they are, by name. */
    List<ThemeFile> assets() {
        return files.values().stream().filter(f -> !f.isTemplate()).toList();
    }
}
