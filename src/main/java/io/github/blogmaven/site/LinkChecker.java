package io.github.blogmaven.site;

import io.github.blogmaven.config.NearestName;
import io.github.blogmaven.content.Document;
import io.github.blogmaven.content.LinkReference;
import io.github.blogmaven.content.RenderedBody;
import io.github.blogmaven.content.RootMark;
import io.github.blogmaven.diagnostic.Diagnostics;
import io.github.blogmaven.diagnostic.Rule;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Checks links one by one: whether they lead to something, and to a heading that exists. */
final class LinkChecker {
    private static final String HEADING = "heading-";
    private static final Pattern ABSOLUTE = Pattern.compile("(?i)(?:https?:)?//");
    /** A name with an extension that is not a page's. */
    private static final Pattern FILE = Pattern.compile("(?i).*\\.(?!mdx?$|markdown$|html?$)[a-z][a-z0-9]{1,4}");

    private final LinkIndex index;
    private final Map<String, RenderedBody> bodies;
    private final Diagnostics diagnostics;
    /** What to write for a file's name or a slug, by its first letter. */
    private final Map<String, Map<String, String>> names = new TreeMap<>();

    private final Map<String, NearestName> compared = new HashMap<>();
    private final Map<String, Optional<String>> nearest = new HashMap<>();
    /** Names that may still be compared for hints: a blog may have many, and as many links to none of them. */
    private int comparisons = 1_000_000;

    LinkChecker(LinkIndex index, Map<String, RenderedBody> bodies, Diagnostics diagnostics) {
        this.index = index;
        this.bodies = bodies;
        this.diagnostics = diagnostics;
        index.assets().all().forEach(a -> addSource(a.file().path()));
        for (PlannedDocument document : index.documents()) {
            addSource(document.document().source());
            add(document.slug(), "/" + document.url());
        }
    }

    /** Checks one link or image of a document's body. */
    void check(Document from, LinkReference reference) {
        switch (reference.link().status()) {
            case EXTERNAL -> {}
            case LISTING, FILE -> checkAddress(reference);
            case MISSING -> reportMissing(from, reference);
            case UNPUBLISHED ->
                report(
                        Rule.LINK_UNPUBLISHED,
                        reference,
                        "the link \"" + reference.target() + "\" leads to "
                                + reference.link().path() + ", which is not published",
                        "publish it, or remove the link");
            case SELF, DOCUMENT -> {
                checkAddress(reference);
                checkAnchor(reference);
            }
        }
    }

    /** What to write instead of a target that leads nowhere. */
    String hint(String target, String otherwise) {
        String name = lastName(pathOf(target).replaceFirst("/+$", ""));
        if (name.isEmpty()) {
            return otherwise;
        }
        return nearest.computeIfAbsent(name, this::nearest).orElse(otherwise);
    }

    /** Only names that begin alike are compared: a large blog with many broken links has many pairs of names. */
    private Optional<String> nearest(String name) {
        String initial = initial(name);
        Map<String, String> alike = names.getOrDefault(initial, Map.of());
        if (!mayCompare(alike.size())) {
            return Optional.empty();
        }
        return compared.computeIfAbsent(initial, each -> NearestName.among(alike.keySet()))
                .of(name)
                .map(known -> "did you mean \"" + alike.get(known) + "\"?");
    }

    private static String initial(String name) {
        return PathName.folded(name.substring(0, name.offsetByCodePoints(0, 1)));
    }

    private void add(String name, String target) {
        if (!name.isEmpty()) {
            names.computeIfAbsent(initial(name), first -> new TreeMap<>()).putIfAbsent(name, target);
        }
    }

    private void addSource(String path) {
        add(lastName(path), "/" + path);
    }

    private void reportMissing(Document from, LinkReference reference) {
        String target = reference.target();
        if (reference.kind() == LinkReference.Kind.IMAGE) {
            report(Rule.IMAGE_MISSING, reference, "there is no image file \"" + target + "\"", hint(from, target));
        } else if (FILE.matcher(lastName(pathOf(target))).matches()) {
            report(Rule.LINK_FILE_MISSING, reference, "there is no file \"" + target + "\"", hint(from, target));
        } else {
            report(Rule.LINK_BROKEN, reference, "the link \"" + target + "\" leads to no document", hint(from, target));
        }
    }

    private String hint(Document from, String target) {
        String usual = target.startsWith("/")
                ? "write the path of a post's file as seen from the source directory, or its URL; each with a first /"
                : "write a path as seen from " + from.source() + ", or one from the blog's root with a first /";
        return hint(target, usual);
    }

    private static String pathOf(String target) {
        return target.replaceFirst("[?#].*$", "");
    }

    /** A link that names the blog's own host leads out of every preview and breaks when the blog moves. */
    private void checkAddress(LinkReference reference) {
        if (ABSOLUTE.matcher(reference.target()).lookingAt() && !index.isCopied(reference.target())) {
            report(
                    Rule.LINK_ABSOLUTE,
                    reference,
                    "the link \"" + reference.target() + "\" leads to this blog by its domain",
                    "write " + RootMark.replace(reference.link().url(), "/"));
        }
    }

    private void checkAnchor(LinkReference reference) {
        String url = reference.link().url();
        int hash = url.indexOf('#');
        RenderedBody target = bodies.get(reference.link().path());
        if (hash < 0 || target == null || hasAnchor(target, url.substring(hash + 1))) {
            return;
        }
        String fragment = url.substring(hash + 1);
        report(
                Rule.LINK_ANCHOR_MISSING,
                reference,
                "there is no heading \"#" + fragment + "\" in "
                        + reference.link().path(),
                nearest(fragment, target.anchors())
                        .map(anchor -> "did you mean \"#" + anchor + "\"?")
                        .orElse("write the id of a heading, which is its text in lower case with hyphens"));
    }

    private Optional<String> nearest(String name, Set<String> known) {
        return mayCompare(known.size()) ? NearestName.of(name, new TreeSet<>(known)) : Optional.empty();
    }

    private boolean mayCompare(int names) {
        if (names > comparisons) {
            return false;
        }
        comparisons -= names;
        return true;
    }

    private static boolean hasAnchor(RenderedBody target, String fragment) {
        String decoded = PercentCode.decode(fragment).map(PathName::composed).orElse(fragment);
        Set<String> anchors = target.anchors();
        return decoded.isEmpty()
                || decoded.equals("top")
                || anchors.contains(fragment)
                || anchors.contains(decoded)
                || (decoded.startsWith(HEADING) && anchors.contains(decoded.substring(HEADING.length())));
    }

    private void report(Rule rule, LinkReference reference, String message, String hint) {
        diagnostics.report(rule, reference.location(), reference.sourceLine(), message, hint);
    }

    private static String lastName(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
