package io.github.blogmaven.schema;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.blogmaven.diagnostic.Rule;
import io.github.blogmaven.testing.SiteTester;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Schemas that cannot be used, and what they are made of. */
class SchemaReaderTest {
    private static final String POST = "---\ntitle: Hello\ndate: 2024-02-03\nslug: Hello\n---\nHi.\n";

    /** What is wrong with a blog whose schema is a file, each as {@code place message | hint}. */
    private static List<String> found(String path, String schema) {
        return shown(site(path).add(path, schema));
    }

    private static SiteTester site(String path) {
        return SiteTester.site("")
                .add("blog.yaml", "validation:\n  schema: " + path + "\n")
                .add("posts/a.md", POST);
    }

    private static List<String> shown(SiteTester site) {
        return site.build().result().diagnostics().stream()
                .map(d -> {
                    assertThat(d.rule()).isIn(Rule.SCHEMA_INVALID, Rule.SCHEMA_MISMATCH);
                    return d.location() + " " + d.message() + " | " + d.hint();
                })
                .toList();
    }

    @Test
    void aFileThatIsNotThereIsReportedWhereItIsNamed() {
        assertThat(shown(site("post.json")))
                .containsExactly("blog.yaml:2:11 there is no file post.json"
                        + " | create it, or correct the path as seen from the source directory");
        assertThat(shown(site("posts")))
                .containsExactly("blog.yaml:2:11 there is no file posts"
                        + " | create it, or correct the path as seen from the source directory");
        assertThat(site("post.json").build().result().diagnostics().get(0).sourceLine())
                .isEqualTo("  schema: post.json");
    }

    @Test
    void nothingOutsideIsRead() {
        assertThat(shown(site("../post.json")))
                .containsExactly("blog.yaml:2:11 ../post.json is not in the source directory"
                        + " | copy the schema into the source directory");
        assertThat(shown(site("/etc/passwd")))
                .containsExactly("blog.yaml:2:11 /etc/passwd is not in the source directory"
                        + " | copy the schema into the source directory");
        assertThat(shown(site("https://example.org/post.json")))
                .containsExactly("blog.yaml:2:11 validation.schema is a URL, and nothing is ever fetched"
                        + " | save the schema in the source directory, and write the path of that file");
    }

    @Test
    void badSyntaxIsReportedInTheFile() {
        assertThat(found("post.json", "{\n  \"type\": \"object\"\n  \"required\": []\n}\n"))
                .containsExactly("post.json:3:3 a comma or } is missing here in the mapping | write commas between the"
                        + " values, and quotes around a value that holds a colon or a comma");
        assertThat(found("post.json", "[]"))
                .containsExactly("post.json:1:1 expected lines of the form key: value, found a list"
                        + " | write a key and a colon first, as in title: Hello");
    }

    @Test
    void wrongKeywordsAreReportedAtTheirValues() {
        assertThat(found("post.yaml", """
                type: objekt
                required: title
                properties:
                  title: { minLength: -1, type: [string, txt] }
                  slug: { pattern: '[a-z' }
                  date: { format: datetime, enum: date }
                """))
                .containsExactly(
                        "post.yaml:1:7 type must be one of array, boolean, integer, \"null\", number, object, string"
                                + " or a list; found the text \"objekt\" | did you mean object? write type: object",
                        "post.yaml:2:11 required must be a list; found the text \"title\" | write required: [title]",
                        "post.yaml:4:23 properties.title.minLength must be at least 0; found -1 | write minLength: 0",
                        "post.yaml:4:42 item 2 of properties.title.type must be one of array, boolean, integer, \"null\","
                                + " number, object, string; found \"txt\""
                                + " | write one of them, as in array",
                        "post.yaml:5:20 properties.slug.pattern must be a regular expression as in ^[a-z]+$;"
                                + " found \"[a-z\" | write pattern: \"^[a-z]+$\"",
                        "post.yaml:6:35 properties.date.enum must be a list; found the text \"date\""
                                + " | write enum: [date]");
    }

    @Test
    void misspeltWordsThatWouldCheckNothingAreReported() {
        assertThat(found("post.yaml", """
                requird: [title]
                markdownDescription: for editors
                x-owner: the team
                properties:
                  required: { type: string, defaul: a }
                  date: { format: datetime }
                  slug: { format: slug }
                  extra: { items: { patern: a }, enum: [{ requird: a }], allOf: [{ additionalPropertys: false }] }
                """))
                .containsExactly(
                        "post.yaml:1:1 there is no keyword requird, so it checks nothing | did you mean required?",
                        "post.yaml:6:19 there is no format datetime | did you mean date-time?",
                        "post.yaml:8:21 there is no keyword patern, so it checks nothing | did you mean pattern?",
                        "post.yaml:8:68 there is no keyword additionalPropertys, so it checks nothing"
                                + " | did you mean additionalProperties?");
    }

    @Test
    void referencesLeadToOtherFilesOfTheBlog() {
        SiteTester site = site("schema/post.json").add("schema/post.json", """
                        { "$id": "https://example.org/schema/post.json",
                          "allOf": [{ "$ref": "../common/types.yaml#/properties/all%20of%20it" }],
                          "properties": { "slug": { "$ref": "../common/types.yaml#slug" } } }
                        """).add("common/types.yaml", """
                        properties: { all of it: { required: [summary] } }
                        $defs:
                          slug: { $anchor: slug, $ref: '#/$defs/lower' }
                          lower: { pattern: '^[a-z]+$' }
                        """);
        assertThat(shown(site))
                .containsExactly(
                        "posts/a.md:2:1 the front matter lacks summary, which the schema requires | add summary: ...",
                        "posts/a.md:4:7 slug must match the pattern ^[a-z]+$; found \"Hello\""
                                + " | write a text that matches it");
    }

    @Test
    void referencesThatLeadNowhereAreReported() {
        SiteTester site = site("post.yaml")
                .add("post.yaml", """
                        properties:
                          a: { $ref: '#/$defs/none' }
                          b: { $ref: none.json }
                          c: { $ref: 'https://example.org/c.json' }
                          d: { $ref: ../d.json }
                          e: { $ref: other.json }
                          f: { $ref: '#none' }
                          g: { $ref: 'blog://host/a.json' }
                        """)
                .add("other.json", "{\"properties\": {\"a\": {\"$ref\": \"#/x\"}}}");
        assertThat(shown(site))
                .containsExactly(
                        "other.json:1:31 the reference #/x leads nowhere: other.json has no part /x"
                                + " | write it as in #/$defs/name",
                        "post.yaml:2:14 the reference #/$defs/none leads nowhere: post.yaml has no part /$defs/none"
                                + " | write it as in #/$defs/name",
                        "post.yaml:3:14 the reference none.json leads nowhere: there is no file none.json"
                                + " | create it, or correct the path as seen from the source directory",
                        "post.yaml:4:14 the reference https://example.org/c.json leads nowhere: nothing is ever fetched"
                                + " | save that schema in the source directory, and refer to the file",
                        "post.yaml:5:14 the reference ../d.json leads nowhere: ../d.json is not in the source directory"
                                + " | copy the schema into the source directory",
                        "post.yaml:7:14 the reference #none leads nowhere: post.yaml has no part none"
                                + " | write it as in #/$defs/name",
                        "post.yaml:8:14 the reference blog://host/a.json leads nowhere: nothing is ever fetched"
                                + " | save that schema in the source directory, and refer to the file");
    }

    @Test
    void registriesMustExist() {
        assertThat(shown(site("post.yaml")
                        .add("post.yaml", "properties: { a: { blogReference: author }, b: { blogReference: [] } }\n")
                        .add("authors.yaml", "ada: Ada\n")))
                .hasSize(2)
                .first()
                .asString()
                .startsWith(
                        "post.yaml:1:35 there is no registry author | did you mean authors? write one of authors, tags, series");
        assertThat(found("post.yaml", "properties: { a: { blogReference: authors } }\n"))
                .containsExactly("post.yaml:1:35 values must be ids of authors.yaml, which is not there or holds none"
                        + " | create authors.yaml, or remove blogReference");
    }

    @Test
    void onlyOneVersionOfJsonSchemaIsSupported() {
        assertThat(found("post.yaml", "$schema: http://json-schema.org/draft-07/schema#\n"))
                .containsExactly("post.yaml:1:10 the schema is written for"
                        + " \"http://json-schema.org/draft-07/schema#\", which is not supported"
                        + " | write https://json-schema.org/draft/2020-12/schema");
        assertThat(found("post.yaml", "properties: { a: { $id: a.json, $dynamicRef: '#' } }\n"))
                .containsExactly(
                        "post.yaml:1:25 a part of a schema has an $id of its own, which is not supported"
                                + " | remove it, and refer to the part as in #/$defs/name",
                        "post.yaml:1:46 $dynamicRef is not supported | use $ref");
    }
}
