package io.github.blogmaven.site;

/** What the parts of a source path say: the folders a document is in and its name without extension. */
final class SourcePath {
    private static final String INDEX = "/index.md";

    private SourcePath() {}

    /** The path below {@code posts/} or {@code pages/}, the path itself elsewhere. */
    static String belowRoot(String source) {
        return source.startsWith("posts/") || source.startsWith("pages/")
                ? source.substring("posts/".length())
                : source;
    }

    /** The folder of a path, with a final {@code /}; empty for a file directly in the source directory. */
    static String folder(String source) {
        return source.substring(0, source.lastIndexOf('/') + 1);
    }

    /** The path without extension; that of its folder for an {@code index.md}. */
    static String withoutExtension(String source) {
        if (source.equals("index.md")) {
            return "";
        }
        if (source.endsWith(INDEX)) {
            return source.substring(0, source.length() - INDEX.length());
        }
        int dot = source.lastIndexOf('.');
        return dot > source.lastIndexOf('/') ? source.substring(0, dot) : source;
    }

    /** The last name without extension. */
    static String stem(String source) {
        String path = withoutExtension(source);
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
