package io.github.blogmaven.site;

import io.github.blogmaven.content.Document;
import io.github.blogmaven.diagnostic.Diagnostic;
import io.github.blogmaven.diagnostic.Diagnostics;
import io.github.blogmaven.diagnostic.Location;
import io.github.blogmaven.diagnostic.Rule;
import io.github.blogmaven.diagnostic.Severity;
import java.util.List;

/**
 * Where a reader mends a problem of the plan.
 *
 * @param location the place
 * @param sourceLine its line, empty for a whole file
 */
record Place(Location location, String sourceLine) {
    /** The blog's configuration. */
    static final Place CONFIG = file("blog.yaml");

    /** A file as a whole. */
    static Place file(String path) {
        return new Place(Location.file(path), "");
    }

    /** A front matter key's value; the whole file where the key is not written. */
    static Place of(Document document, String key) {
        Location location = document.locate(key);
        return new Place(location, document.body().source().line(location.line()));
    }

    void report(Diagnostics diagnostics, Rule rule, String message, String hint) {
        diagnostics.report(rule, location, sourceLine, message, hint);
    }

    void report(Diagnostics diagnostics, Rule rule, Severity severity, String message, String hint) {
        diagnostics.addAll(List.of(new Diagnostic(rule, severity, location, message, hint, sourceLine)));
    }
}
