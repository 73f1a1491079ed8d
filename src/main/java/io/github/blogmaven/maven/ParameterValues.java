package io.github.blogmaven.maven;

import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import org.apache.maven.plugin.MojoFailureException;
import org.jspecify.annotations.Nullable;

/** Parameters as Maven hands them out, as the values that are meant. */
final class ParameterValues {

    private ParameterValues() {}

    /** A path within the project; the usual one where none is given. */
    static Path path(String name, @Nullable File given, Path usual, Project owner) throws MojoFailureException {
        return given == null ? usual : directory(name, given, owner);
    }

    /** A parameter as a path; what Maven could not interpolate would create a folder called {@code ${…}}. */
    static Path directory(String name, File given, Project owner) throws MojoFailureException {
        if (given.getPath().contains("${")) {
            throw new MojoFailureException(name + " holds a property that has no value here: " + given.getPath());
        }
        return owner.directory().resolve(given.toPath()).normalize();
    }

    /** The constant that is called as the value, in lower case. */
    static <E extends Enum<E>> E choice(String name, String value, Class<E> type) throws MojoFailureException {
        for (E choice : type.getEnumConstants()) {
            if (choice.name().toLowerCase(Locale.ROOT).equals(value)) {
                return choice;
            }
        }
        String words = String.join(
                ", ",
                Arrays.stream(type.getEnumConstants())
                        .map(e -> e.name().toLowerCase(Locale.ROOT))
                        .toList());
        throw new MojoFailureException(name + " is \"" + value + "\". Write one of: " + words);
    }
}
