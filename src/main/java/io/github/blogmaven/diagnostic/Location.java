package io.github.blogmaven.diagnostic;

/**
 * A place in a source file.
 *
 * @param path relative to the source directory, parts separated by {@code /}; empty for the blog as a whole
 * @param line from 1; 0 where the problem concerns the whole file
 * @param column from 1, counted in code points of the line as written (a tab is one column, a byte order mark none); 0
 *     with line 0
 */
public record Location(String path, int line, int column) implements Comparable<Location> {

    public Location {
        if (line < 0 || column < 0 || (line == 0) != (column == 0)) {
            throw new IllegalArgumentException("no such place: " + line + ":" + column);
        }
    }

    /** The file as a whole. */
    public static Location file(String path) {
        return new Location(path, 0, 0);
    }

    /** The same place, seen from around a folder (with a final {@code /}). */
    Location below(String folder) {
        return path.isEmpty() ? this : new Location(folder + path, line, column);
    }

    /** {@code path:line:column}, or the path alone for a whole file. */
    @Override
    public String toString() {
        return line == 0 ? path : path + ":" + line + ":" + column;
    }

    @Override
    public int compareTo(Location other) {
        int byPath = path.compareTo(other.path);
        if (byPath != 0) {
            return byPath;
        }
        return line == other.line ? Integer.compare(column, other.column) : Integer.compare(line, other.line);
    }
}
