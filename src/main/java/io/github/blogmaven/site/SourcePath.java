package io.github.blogmaven.site;

import io.github.blogmaven.content.Document;

/** What the parts of a source path say: the folders a document is in and its name without extension. */
final class SourcePath {
    private static final String INDEX = "/index";

    private SourcePath() {}

    /** The path of a document below {@code posts/} or {@code pages/}, the path itself elsewhere. */
    static String belowRoot(Document document) {
        return belowRoot(document.inner());
    }

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

    /** The path without extension; that of its folder for an index, whatever its extension. */
    static String withoutExtension(String source) {
        int dot = source.lastIndexOf('.');
        String path = dot > source.lastIndexOf('/') ? source.substring(0, dot) : source;
        if (path.equals("index")) {
            return "";
        }
        return path.endsWith(INDEX) ? path.substring(0, path.length() - INDEX.length()) : path;
    }

    /** The last name without extension. */
    static String stem(String source) {
        String path = withoutExtension(source);
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
