package io.github.blogmaven.config;

import java.nio.file.Path;

/**
 * A module of a project whose blog is made of the sources of all its modules.
 *
 * @param id what it is called in URLs and in the taxonomy of modules: its artifactId
 * @param name what readers call it
 * @param version of the module
 * @param folder path of its sources, relative to the source directory of the build, with a final {@code /}
 * @param root whether it is the project that the blog belongs to
 */
public record SourceModule(String id, String name, String version, String folder, boolean root) {
    /** The key of the taxonomy of modules. */
    public static final String TAXONOMY = "modules";

    /** A relative path as {@link #folder} writes it; empty for the directory itself. */
    public static String folder(Path relative) {
        StringBuilder folder = new StringBuilder();
        for (Path name : relative) {
            folder.append(name).append(name.toString().isEmpty() ? "" : "/");
        }
        return folder.toString();
    }

    /** A path below the module's sources, as seen from there. */
    public String inner(String path) {
        return path.substring(folder.length());
    }

    /** A path of a page or an asset, as the part of the blog that belongs to the module. */
    public String inUrls(String path) {
        return root ? path : id + "/" + path;
    }
}
