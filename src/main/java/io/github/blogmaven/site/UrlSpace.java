package io.github.blogmaven.site;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Every output path that is taken and by whom. Paths are equal when one file system takes them for one: composed, without
 * case. Folders are known too, because a file cannot be where another output needs a folder.
 */
final class UrlSpace {
    private final Map<String, Claim> files = new HashMap<>();
    private final Map<String, Claim> folders = new HashMap<>();

    /** A path and who has it. */
    record Claim(String output, String owner) {}

    /** A space in which the theme's folder and the list of published files are taken. */
    static UrlSpace withOwnFiles() {
        UrlSpace space = new UrlSpace();
        space.files.put("theme", new Claim("theme", "the theme's own files"));
        space.files.put(".blog-manifest", new Claim(".blog-manifest", "the list of published files"));
        return space;
    }

    /**
     * Takes a path unless it is taken.
     *
     * @param owner in words, as part of a sentence
     * @return what it collides with, empty where the path now belongs to the owner
     */
    Optional<Claim> claim(String output, String owner) {
        String key = PathName.folded(output);
        Optional<Claim> taken = find(key);
        if (taken.isEmpty()) {
            Claim claim = new Claim(output, owner);
            files.put(key, claim);
            for (int slash = key.lastIndexOf('/'); slash > 0; slash = key.lastIndexOf('/', slash - 1)) {
                folders.putIfAbsent(key.substring(0, slash), claim);
            }
        }
        return taken;
    }

    private Optional<Claim> find(String key) {
        Claim same = files.getOrDefault(key, folders.get(key));
        if (same != null) {
            return Optional.of(same);
        }
        for (int slash = key.lastIndexOf('/'); slash > 0; slash = key.lastIndexOf('/', slash - 1)) {
            Claim parent = files.get(key.substring(0, slash));
            if (parent != null) {
                return Optional.of(parent);
            }
        }
        return Optional.empty();
    }
}
