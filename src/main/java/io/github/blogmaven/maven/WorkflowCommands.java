package io.github.blogmaven.maven;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Commands to GitHub's runner, which hears them only at the beginning of a line of standard output. Maven's log puts a level
 * before each line, and Maven 4 does so with {@code System.out} too, so they are written to the file descriptor itself.
 */
final class WorkflowCommands {

    private WorkflowCommands() {}

    static void print(List<String> lines) {
        // closing it would close standard output for everybody
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        lines.forEach(line -> out.print(line + "\n"));
        out.flush();
    }
}
