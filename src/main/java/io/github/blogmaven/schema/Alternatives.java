package io.github.blogmaven.schema;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Puts failures into words, and of alternatives none of which fits, says one thing instead of all that is wrong with each. */
final class Alternatives {
    /** The rank of a finding that others about the same value do not make superfluous. */
    private static final int OTHER = 2;

    private final Wording wording;

    Alternatives(Wording wording) {
        this.wording = wording;
    }

    /** What is wrong, each value's problem once. */
    List<Finding> findings(List<Failure> failures) {
        return distinct(failures.stream().flatMap(f -> findings(f).stream()).toList());
    }

    private List<Finding> findings(Failure failure) {
        boolean alternatives =
                failure.keyword().equals("anyOf") || failure.keyword().equals("oneOf");
        if (!alternatives) {
            return wording.of(failure);
        }
        ValueNode node = wording.node(failure);
        Map<String, List<Failure>> byBranch = new LinkedHashMap<>();
        failure.causes()
                .forEach(cause -> byBranch.computeIfAbsent(cause.branch(failure), b -> new ArrayList<>())
                        .add(cause));
        int all = wording.value(failure).map(value -> value.items().size()).orElse(byBranch.size());
        if (byBranch.size() < all) {
            return List.of(several(node, failure.keyword()));
        }
        List<List<Finding>> branches =
                byBranch.values().stream().map(this::findings).toList();
        return none(node, failure.keyword(), branches);
    }

    private static Finding several(ValueNode node, String keyword) {
        String message = node.subject()
                + " fits more than one alternative of the schema, where only one may fit; found " + Shown.found(node);
        return Finding.of(
                node,
                new Mismatch(keyword, node.name(), node.location(), message, "make clear which of them is meant"));
    }

    private static List<Finding> none(ValueNode node, String keyword, List<List<Finding>> branches) {
        List<List<Finding>> possible = branches.stream()
                .filter(branch -> branch.stream().noneMatch(f -> f.node() == node && rank(f) < OTHER))
                .toList();
        if (possible.size() == 1) {
            return possible.get(0);
        }
        List<List<Finding>> considered = possible.isEmpty() ? branches : possible;
        boolean joinable = considered.stream()
                .allMatch(b -> b.size() == 1
                        && b.get(0).node() == node
                        && !b.get(0).wish().isEmpty());
        return List.of(
                joinable
                        ? joined(
                                node,
                                keyword,
                                considered.stream().map(b -> b.get(0)).toList())
                        : nearest(node, keyword, considered, branches.size()));
    }

    /** A value that must be this or that. */
    private static Finding joined(ValueNode node, String keyword, List<Finding> findings) {
        StringBuilder wish = new StringBuilder();
        for (Finding finding : findings) {
            boolean be = wish.indexOf("be ") == 0 && finding.wish().startsWith("be ");
            String part = be ? finding.wish().substring(3) : finding.wish();
            wish.append(wish.length() == 0 ? "" : " or ").append(part);
        }
        boolean types = findings.stream().allMatch(f -> f.keyword().equals("type"));
        boolean choices = findings.stream().allMatch(f -> rank(f) == 0);
        String hint = findings.stream()
                .map(f -> f.mismatch().hint())
                .filter(h -> h.startsWith("did you mean"))
                .findFirst()
                .orElse(findings.get(0).mismatch().hint());
        return Finding.must(
                node,
                types ? "type" : choices ? "enum" : keyword,
                wish.toString(),
                choices ? Shown.found(node) : Shown.foundType(node),
                hint);
    }

    /** The alternative that lacks least, where a value that only one alternative allows counts most. */
    private static Finding nearest(ValueNode node, String keyword, List<List<Finding>> branches, int all) {
        List<Finding> nearest = branches.stream()
                .min(Comparator.<List<Finding>>comparingInt(b -> b.stream().anyMatch(f -> rank(f) == 0) ? 1 : 0)
                        .thenComparingInt(List::size))
                .orElseThrow();
        String messages = String.join(
                "; ", nearest.stream().map(f -> f.mismatch().message()).toList());
        Mismatch first = nearest.get(0).mismatch();
        String message = node.subject() + " fits none of " + all + " alternatives of the schema; nearest: " + messages;
        return Finding.of(node, new Mismatch(keyword, first.key(), first.location(), message, first.hint()));
    }

    /** Of a value that has the wrong type or is none of those allowed, only that. */
    private static List<Finding> distinct(List<Finding> findings) {
        Map<ValueNode, Integer> least = new HashMap<>();
        findings.forEach(finding -> least.merge(finding.node(), rank(finding), Math::min));
        Set<ValueNode> said = new HashSet<>();
        return findings.stream()
                .filter(f -> rank(f) == least.getOrDefault(f.node(), 0))
                .filter(f -> rank(f) == OTHER || said.add(f.node()))
                .toList();
    }

    private static int rank(Finding finding) {
        return switch (finding.keyword()) {
            case "enum", "const" -> 0;
            case "type" -> 1;
            default -> OTHER;
        };
    }
}
