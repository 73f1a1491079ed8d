package io.github.blogmaven.output;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The rules for paths relative to the output directory. Slugs, aliases and file names were checked where they were
 * written; this is the last door, so that no mistake before it can write outside.
 */
final class OutputPath {
    /** The file that lists what is ours; nobody else may write it. */
    static final String MANIFEST = ".blog-manifest";

    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");
    private static final Pattern DRIVE = Pattern.compile("[A-Za-z]:.*");

    private OutputPath() {}

    /**
     * The path itself.
     *
     * @throws IllegalArgumentException where it is not a relative path of plain names separated by {@code /}
     */
    static String requireSafe(String output) {
        String fault = fault(output);
        if (!fault.isEmpty()) {
            String shown = CONTROL.matcher(output).replaceAll("?");
            throw new IllegalArgumentException(
                    "the path \"" + shown + "\" is not inside the output directory: " + fault);
        }
        return output;
    }

    static boolean isSafe(String output) {
        return fault(output).isEmpty();
    }

    /** The file of a path below a directory. */
    static Path resolve(Path directory, String output) throws OutputRefusedException {
        Path resolved;
        try {
            resolved = directory.resolve(output);
        } catch (InvalidPathException e) {
            throw unwritable(output, e);
        }
        if (!resolved.normalize().equals(resolved) || !resolved.startsWith(directory) || resolved.equals(directory)) {
            throw new IllegalArgumentException("the path \"" + output + "\" is not inside the output directory");
        }
        return resolved;
    }

    /** Whether {@code output} lies below the directory {@code ancestor}. */
    static boolean isBelow(String output, String ancestor) {
        return output.length() > ancestor.length()
                && output.startsWith(ancestor)
                && output.charAt(ancestor.length()) == '/';
    }

    /** The directories above a file, nearest first, without the output directory. */
    static List<String> parents(String output) {
        List<String> parents = new ArrayList<>();
        for (int end = output.lastIndexOf('/'); end > 0; end = output.lastIndexOf('/', end - 1)) {
            parents.add(output.substring(0, end));
        }
        return parents;
    }

    private static String fault(String output) {
        if (CONTROL.matcher(output).find()) {
            return "it holds a control character";
        }
        if (output.indexOf('\\') >= 0) {
            return "it holds a backslash";
        }
        if (DRIVE.matcher(output).matches()) {
            return "it starts with a drive";
        }
        for (String name : output.split("/", -1)) {
            if (name.isEmpty() || name.equals(".") || name.equals("..")) {
                return "a part of it is empty, . or ..";
            }
        }
        return output.equalsIgnoreCase(MANIFEST) ? "this file is the manifest" : "";
    }

    private static OutputRefusedException unwritable(String output, InvalidPathException e) {
        boolean ascii = output.chars().allMatch(c -> c < 0x80);
        String hint = ascii
                ? "this system allows no such file name, so give it another slug (" + e.getReason() + ")"
                : "the locale of this process knows only ASCII, so run with LC_ALL=C.UTF-8";
        OutputRefusedException refusal = new OutputRefusedException("the file " + output + " cannot be written", hint);
        refusal.initCause(e);
        return refusal;
    }
}
