package io.github.blogmaven.schema;

import io.github.blogmaven.diagnostic.Diagnostic;
import io.github.blogmaven.testing.SiteTester;
import java.util.List;

/** Checks one post by a schema. */
final class SchemaTester {

    private SchemaTester() {}

    /** What a schema says of a post, each as {@code line:column message | hint}. */
    static List<String> found(String schema, String keys) {
        return site(schema, keys).build().result().diagnostics().stream()
                .filter(d -> d.rule().id().startsWith("schema-"))
                .map(SchemaTester::shown)
                .toList();
    }

    /** A blog of one post whose first key of its own is in line 4. */
    static SiteTester site(String schema, String keys) {
        return SiteTester.site("""
                -- blog.yaml --
                validation: { schema: post.yaml }
                -- authors.yaml --
                ada: Ada Example
                bob: Bob Example
                """)
                .add("post.yaml", schema)
                .add("posts/a.md", "---\ntitle: Hello\ndate: 2024-02-03\n" + keys + "---\nHi.\n");
    }

    private static String shown(Diagnostic d) {
        return d.location().line() + ":" + d.location().column() + " " + d.message() + " | " + d.hint();
    }
}
