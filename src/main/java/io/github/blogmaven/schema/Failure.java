package io.github.blogmaven.schema;

import dev.harrel.jsonschema.Error;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a schema says about a value and that is not so. The library lists them flat, each after those that caused
 * it; here they are a tree again, without those that say nothing of their own.
 *
 * @param error what the library says
 * @param causes for {@code anyOf} and {@code oneOf}, what is wrong with each alternative; otherwise empty
 */
record Failure(Error error, List<Failure> causes) {
    /** Keywords whose failure is that of what is below them. */
    private static final Set<String> TRANSPARENT = Set.of("allOf", "dependentSchemas");
    /** Keywords that fail for what is below them, but are better told in one. */
    private static final Set<String> OPAQUE = Set.of("contains", "not");

    private static final Set<String> ALTERNATIVES = Set.of("anyOf", "oneOf");

    /** Keywords below which other schemas are about the same value. */
    private static final Set<String> PARTS =
            Set.of("$ref", "allOf", "anyOf", "oneOf", "if", "then", "else", "dependentSchemas");

    /** The failures of a validation, in the order of the schema. */
    static List<Failure> of(List<Error> errors) {
        Deque<Failure> open = new ArrayDeque<>();
        for (Error error : errors) {
            String keyword = keyword(error);
            if (keyword.equals("if")) {
                List<Failure> branches = take(open, error, parent(error.getEvaluationPath()));
                branches.stream()
                        .filter(branch -> !isBelow(branch.error, error, error.getEvaluationPath()))
                        .forEach(open::addLast);
            } else if (ALTERNATIVES.contains(keyword)) {
                open.addLast(new Failure(error, take(open, error, error.getEvaluationPath())));
            } else if (OPAQUE.contains(keyword)) {
                take(open, error, error.getEvaluationPath());
                open.addLast(new Failure(error, List.of()));
            } else if (!TRANSPARENT.contains(keyword)) {
                open.addLast(new Failure(error, List.of()));
            }
        }
        return withoutEchoes(new ArrayList<>(open));
    }

    /** The keyword that failed; empty for the schema {@code false}. */
    String keyword() {
        return keyword(error);
    }

    private static String keyword(Error error) {
        @Nullable String keyword = error.getKeyword();
        return keyword == null ? "" : keyword;
    }

    /** Which alternative of a failure above this one belongs to, as in {@code 0}. */
    String branch(Failure above) {
        String path = error.getEvaluationPath()
                .substring(above.error.getEvaluationPath().length() + 1);
        int end = path.indexOf('/');
        return end < 0 ? path : path.substring(0, end);
    }

    private static String parent(String path) {
        return path.substring(0, Math.max(0, path.lastIndexOf('/')));
    }

    /** Removes the last of the open failures that are below an error, in their order. */
    private static List<Failure> take(Deque<Failure> open, Error above, String path) {
        Deque<Failure> taken = new ArrayDeque<>();
        while (!open.isEmpty() && isBelow(open.getLast().error, above, path)) {
            taken.addFirst(open.removeLast());
        }
        return List.copyOf(taken);
    }

    private static boolean isBelow(Error error, Error above, String path) {
        String instance = above.getInstanceLocation();
        return error.getEvaluationPath().startsWith(path + "/")
                && (error.getInstanceLocation().equals(instance)
                        || error.getInstanceLocation().startsWith(instance + "/"));
    }

    /** What no schema has looked at is not told where a part of the schema fails: that part has looked at nothing. */
    private static List<Failure> withoutEchoes(List<Failure> failures) {
        Set<String> failing = new HashSet<>();
        failures.stream().filter(failure -> !failure.isUnevaluated()).forEach(failure -> failure.addSchemas(failing));
        return failures.stream()
                .filter(failure -> !failure.isUnevaluated() || !failing.contains(parent(failure.path())))
                .toList();
    }

    /** Adds the path of each schema that has failed because a part of it, about the same value, did. */
    private void addSchemas(Set<String> failing) {
        for (int slash = path().indexOf('/'); slash >= 0; slash = path().indexOf('/', slash + 1)) {
            int end = path().indexOf('/', slash + 1);
            if (PARTS.contains(path().substring(slash + 1, end < 0 ? path().length() : end))) {
                failing.add(path().substring(0, slash));
            }
        }
    }

    private boolean isUnevaluated() {
        return path().endsWith("/unevaluatedProperties") || path().endsWith("/unevaluatedItems");
    }

    private String path() {
        return error.getEvaluationPath();
    }
}
