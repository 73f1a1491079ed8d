package io.github.blogmaven.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A path that somebody wrote, checked name by name: a permalink or an alias.
 *
 * @param path where it leads, empty for a bad one
 * @param problem why it is bad, as the end of a sentence; empty for a good one
 */
record WrittenPath(Optional<SitePath> path, String problem) {
    private static final int MAX_BYTES = 1024;

    /**
     * Checks a path. One that ends with {@code .html} is that file, any other a folder with an index.
     *
     * @param written percent-encoded or not, a first {@code /} may be missing
     */
    static WrittenPath of(String written) {
        String path = PathName.composed(written.strip());
        if (path.isEmpty()) {
            return bad("is empty");
        }
        if (path.indexOf('?') >= 0 || path.indexOf('#') >= 0) {
            return bad("has a query or a fragment, and only a path can be a file");
        }
        String inner = path.startsWith("/") ? path.substring(1) : path;
        String trimmed = inner.endsWith("/") ? inner.substring(0, inner.length() - 1) : inner;
        return trimmed.isEmpty() ? good(SitePath.folder(List.of())) : ofNames(trimmed, inner.endsWith("/"));
    }

    private static WrittenPath ofNames(String path, boolean folder) {
        List<String> names = new ArrayList<>();
        for (String part : path.split("/", -1)) {
            Optional<String> name = PercentCode.decode(part).map(PathName::composed);
            if (name.isEmpty()) {
                return bad("has a percent-encoding that is not UTF-8");
            }
            Optional<String> problem = PathName.problem(name.get());
            if (problem.isPresent()) {
                return bad("has a part that " + problem.get());
            }
            names.add(name.get());
        }
        if (PathName.bytes(String.join("/", names)) > MAX_BYTES) {
            return bad("is longer than " + MAX_BYTES + " bytes of UTF-8");
        }
        return good(place(names, folder));
    }

    private static SitePath place(List<String> names, boolean folder) {
        String last = names.get(names.size() - 1);
        if (folder || !last.endsWith(".html")) {
            return SitePath.folder(names);
        }
        return last.equals("index.html")
                ? SitePath.folder(names.subList(0, names.size() - 1))
                : SitePath.file(String.join("/", names));
    }

    private static WrittenPath good(SitePath path) {
        return new WrittenPath(Optional.of(path), "");
    }

    private static WrittenPath bad(String problem) {
        return new WrittenPath(Optional.empty(), problem);
    }
}
