package io.github.blogmaven.output;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The steps of a publication that is done file by file, in their order. Once it is on disk the publication is decided:
 * whoever finds it carries the rest out, and doing a step twice does no harm.
 *
 * @param steps from first to last
 */
record Journal(List<Step> steps) {
    private static final String FORMAT = "blog-journal 1";

    Journal {
        steps = List.copyOf(steps);
    }

    /** What a step does. */
    enum Action {
        /** Moves a file from the stage into the output directory. */
        PUT,
        /** Deletes a file of the output directory that nobody changed. */
        DELETE
    }

    /**
     * One file's change.
     *
     * @param action what is done
     * @param file the file, as staged or as it must be to be deleted
     */
    record Step(Action action, ListedFile file) {
        String path() {
            return file.path();
        }

        private String line() {
            return action + " " + file.line();
        }

        private static Optional<Step> parse(String line) {
            for (Action action : Action.values()) {
                String prefix = action + " ";
                if (line.startsWith(prefix)) {
                    return ListedFile.parse(line.substring(prefix.length()))
                            .filter(file -> mayChange(action, file.path()))
                            .map(file -> new Step(action, file));
                }
            }
            return Optional.empty();
        }

        private static boolean mayChange(Action action, String path) {
            return OutputPath.isSafe(path) || (action == Action.PUT && path.equals(OutputPath.MANIFEST));
        }
    }

    byte[] bytes() {
        return SealedText.seal(FORMAT, steps.stream().map(Step::line).toList());
    }

    /** The journal of these bytes, empty where they are damaged. */
    static Optional<Journal> parse(byte[] bytes) {
        Optional<List<String>> lines = SealedText.open(FORMAT, bytes);
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        List<Step> steps = new ArrayList<>();
        for (String line : lines.get()) {
            Optional<Step> step = Step.parse(line);
            if (step.isEmpty()) {
                return Optional.empty();
            }
            steps.add(step.get());
        }
        return Optional.of(new Journal(steps));
    }
}
