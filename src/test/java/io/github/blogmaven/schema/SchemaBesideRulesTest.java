package io.github.blogmaven.schema;

import static io.github.blogmaven.schema.SchemaTester.found;
import static io.github.blogmaven.schema.SchemaTester.site;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.blogmaven.testing.SiteTester;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The project's own schema beside the blog's registries and our own rules, and against hostile input. */
class SchemaBesideRulesTest {

    @Test
    void valuesCanReferToARegistry() {
        String schema = """
                properties:
                  authors: { blogReference: authors }
                  extra: { properties: { editor: { blogReference: authors }, all: { items: { blogReference: authors } } } }
                """;
        assertThat(found(schema, "authors: ada, bob\nextra: { editor: ada, all: [bob, ada] }\n"))
                .isEmpty();
        assertThat(found(schema, "authors: [ada, bop]\nextra: { editor: Ada Example, all: [carl] }\n"))
                .containsExactly(
                        "4:16 item 2 of authors must be an id of authors.yaml; found \"bop\""
                                + " | did you mean bob? known there: ada, bob; or add it to authors.yaml",
                        "5:18 extra.editor must be an id of authors.yaml; found \"Ada Example\""
                                + " | known there: ada, bob; or add it to authors.yaml",
                        "5:37 item 1 of extra.all must be an id of authors.yaml; found \"carl\""
                                + " | known there: ada, bob; or add it to authors.yaml");
    }

    @Test
    void aTermThatNeitherTheSchemaNorTheBlogKnowsIsReportedOnce() {
        String schema = "properties: { tags: { blogReference: tags }, series: { blogReference: series } }\n";
        site(schema, "tags: [java, \"jaba\"]\nseries: second\n")
                .add("tags.yaml", "java: {}\n")
                .add("series.yaml", "first: {}\n")
                .add("posts/b.md", "---\ntitle: B\ndate: 2024-02-03\nauthors: [eve]\n---\nHi.\n")
                .build()
                .reports(
                        "posts/a.md:4:14 schema-mismatch",
                        "posts/a.md:5:9 schema-mismatch",
                        "posts/b.md:4:11 author-unknown");
    }

    @Test
    void hashnodeValuesAreText() {
        site(
                        "properties: { tags: { type: string, pattern: '^[a-z]+(,[a-z]+)*$' }, enableToc: { type: boolean } }\n",
                        "")
                .add("posts/ck1abcdefghijklmnopqrstuv.md", """
                        ---
                        title: "A "quoted" title"
                        datePublished: Sat Feb 03 2024 10:00:00 GMT+0000 (Coordinated Universal Time)
                        cuid: ck1abcdefghijklmnopqrstuv
                        tags: java,Maven
                        enableToc: true
                        ---
                        Hi.
                        """)
                .build()
                .reports(
                        "posts/ck1abcdefghijklmnopqrstuv.md:5:7 schema-mismatch",
                        "posts/ck1abcdefghijklmnopqrstuv.md:6:12 schema-mismatch");
    }

    @Test
    void whatOurOwnRulesSayTooIsSaidOnce() {
        String schema = """
                required: [title, date]
                properties:
                  title: { type: string }
                  date: { format: date }
                  tags: { type: array }
                """;
        site(schema, "")
                .add("posts/b.md", "---\ntitle: [a]\ndate: soon\ntags: a b\nextra: {}\n---\nHi.\n")
                .add("posts/c.md", "---\ntags: [a]\n---\nHi.\n")
                .build()
                .reports(
                        "posts/b.md:2:8 value-type",
                        "posts/b.md:3:7 date-invalid",
                        "posts/b.md:4:7 tags-not-list",
                        "posts/c.md title-missing",
                        "posts/c.md date-missing");
    }

    @Test
    void ofTwoThatSayTheSameTheStricterOneStays() {
        site("properties: { title: {}, date: {}, level: {} }\nadditionalProperties: false\n", "lvl: 1\nlevel: 2\n")
                .build()
                .reports("posts/a.md:4:1 schema-mismatch");
        site("properties: { title: { type: string } }\n", "")
                .add("blog.yaml", "validation: { schema: post.yaml, value-type: off }\n")
                .add("posts/b.md", "---\ntitle: [a]\ndate: 2024-02-03\n---\nHi.\n")
                .build()
                .reports("posts/b.md:2:8 schema-mismatch");
    }

    @Test
    void aKeyThatTheSchemaDescribesIsKnown() {
        site("properties: { level: { type: integer } }\n", "level: 1\nlevl: 1\n")
                .build()
                .reports("posts/a.md:5:1 key-unknown");
    }

    @Test
    void aCircleOfReferencesEnds() {
        String schema = """
                $ref: '#/$defs/a'
                $defs:
                  a: { allOf: [{ $ref: '#/$defs/b' }] }
                  b: { anyOf: [{ $ref: '#' }], properties: { extra: { $ref: '#/$defs/tree' } } }
                  tree: { type: object, additionalProperties: { $ref: '#/$defs/tree' } }
                """;
        assertThat(found(schema, "extra: { a: { b: {} } }\n")).isEmpty();
        assertThat(found(schema, "extra: { a: { b: 1 } }\n"))
                .containsExactly("4:18 extra.a.b must be a mapping; found the number 1"
                        + " | write keys and values below it, indented");
    }

    @Test
    @Timeout(20)
    void hostileFrontMatterCostsLittle() {
        String schema = """
                properties:
                  tags: { uniqueItems: true, items: { anyOf: [{ enum: [a] }, { type: object }] }, contains: { const: q } }
                  extra: { unevaluatedProperties: false, properties: { n: { multipleOf: 0.001 } } }
                """;
        String many = IntStream.range(0, 2_000).mapToObj(i -> "b").collect(Collectors.joining(","));
        assertThat(found(schema, "tags: [" + many + "]\n")).hasSize(4_000);
        String lists = "[],".repeat(10_000);
        assertThat(found(schema, "extra: { ? " + "k".repeat(20_000) + " : [" + lists + "], n: 1e999999999 }\n"))
                .hasSize(1);
    }

    @Test
    void postsAreCheckedOnAllThreadsWithTheSameResult() {
        SiteTester site =
                site("properties: { slug: { pattern: '^x' } }\n", "slug: a\n").threads(4);
        IntStream.range(0, 300)
                .forEach(i -> site.add(
                        "posts/p" + i + ".md", "---\ntitle: P\ndate: 2024-02-03\nslug: s" + i + "\n---\nHi.\n"));
        assertThat(site.build().result().diagnostics())
                .hasSize(301)
                .allMatch(d -> d.location().toString().endsWith(":4:7"));
    }
}
