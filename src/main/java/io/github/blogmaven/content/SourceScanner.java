package io.github.blogmaven.content;

import io.github.blogmaven.diagnostic.Diagnostics;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Finds the files of a source directory: one sorted walk that never leaves it. */
public final class SourceScanner {

    private SourceScanner() {}

    /**
     * What was found.
     *
     * @param files by path
     * @param layout what the directory looks like
     */
    public record Sources(List<SourceFile> files, Content.Layout layout) {}

    /**
     * Walks a source directory.
     *
     * @param excluded directories to leave out although they are inside: output and reports
     */
    public static Sources scan(Path sourceDirectory, List<Path> excluded, Diagnostics diagnostics) throws IOException {
        throw new IllegalStateException("in work");
    }
}
