package io.github.blogmaven.schema;

import static io.github.blogmaven.schema.SchemaTester.found;
import static io.github.blogmaven.schema.SchemaTester.site;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.blogmaven.testing.SiteTester;
import org.junit.jupiter.api.Test;

/** The project's own schema for front matter: what it finds, where, and in which words. */
class FrontMatterSchemaTest {
    @Test
    void readsJsonAsEditorsWriteIt() {
        SiteTester.site("""
                -- blog.yaml --
                validation: { schema: schema/post.json }
                -- schema/post.json --
                {
                \t"$schema": "https://json-schema.org/draft/2020-12/schema",
                \t"$id": "https://example.org/post.json",
                \t"type": "object",
                \t"required": ["summary"],
                \t"properties": {"slug":{"pattern":"^[a-z\\/-]+$"}}
                }
                -- posts/a.md --
                ---
                title: Hello
                date: 2024-02-03
                slug: Hello
                ---
                Hi.
                """)
                .build()
                .fails()
                .reports("posts/a.md:2:1 schema-mismatch", "posts/a.md:4:7 schema-mismatch");
    }

    @Test
    void missingKeysAreAskedForWhereTheMappingBegins() {
        String schema = """
                required: [title, summary, level, extra]
                properties:
                  level: { enum: [easy, hard] }
                  extra:
                    required: [since]
                    properties: { since: { format: date } }
                """;
        assertThat(found(schema, "extra:\n  a: b\n"))
                .containsExactly(
                        "2:1 the front matter lacks level, which the schema requires | add level: easy",
                        "2:1 the front matter lacks summary, which the schema requires | add summary: ...",
                        "5:3 extra lacks since, which the schema requires | add since: 2024-02-03");
    }

    @Test
    void aRequiredKeyUnderAnotherNameIsToBeRenamed() {
        assertThat(found("required: [description]\n", "seoDescription: A post.\n"))
                .containsExactly("2:1 the front matter lacks description, which the schema requires"
                        + " | seoDescription means the same: rename it to description,"
                        + " or require seoDescription in the schema");
    }

    @Test
    void aPostWithoutFrontMatterLacksWhatIsRequired() {
        site("required: [title]\n", "")
                .add("posts/2024-02-03-b.md", "# Hello\n\nHi.\n")
                .build()
                .reports(
                        "posts/2024-02-03-b.md front-matter-missing",
                        "posts/2024-02-03-b.md date-inferred",
                        "posts/2024-02-03-b.md:1:1 schema-mismatch");
    }

    @Test
    void aKeyThatIsNotAllowedIsReportedAtTheKey() {
        String schema = """
                properties:
                  title: {}
                  date: {}
                  extra: { properties: { rating: {} }, additionalProperties: false }
                additionalProperties: false
                """;
        assertThat(found(schema, "dat: 1\nextra: { ratng: 5 }\n"))
                .containsExactly(
                        "4:1 the key dat is not allowed by the schema | did you mean date? remove it, or allow it in the schema",
                        "5:10 the key extra.ratng is not allowed by the schema"
                                + " | did you mean rating? remove it, or allow it in the schema");
    }

    @Test
    void choicesAreListedAndGuessed() {
        assertThat(found("properties: { level: { type: string, enum: [easy, hard, '5'] } }\n", "level: Hrad\n"))
                .containsExactly("4:8 level must be one of easy, hard, \"5\"; found \"Hrad\""
                        + " | did you mean hard? write level: hard");
        assertThat(found("properties: { level: { enum: [easy, hard] } }\n", "level: [easy]\n"))
                .containsExactly(
                        "4:8 level must be one of easy, hard; found a list | write one of them, as in level: easy");
        assertThat(found("properties: { layout: { const: post } }\n", "layout: page\n"))
                .containsExactly("4:9 layout must be post; found \"page\" | write layout: post");
    }

    @Test
    void typesAreThoseOfYaml() {
        String schema = """
                properties:
                  extra:
                    properties:
                      text: { type: string }
                      number: { type: number }
                      whole: { type: [integer, 'null'] }
                      flag: { type: boolean }
                      list: { type: array }
                      map: { type: object }
                """;
        assertThat(found(schema, "extra: { text: a, number: 0.5, whole: 0x1F, flag: false, list: [], map: {} }\n"))
                .isEmpty();
        assertThat(found(
                        schema,
                        "extra: { text: '1', number: -1e3, whole: ~, flag: True, list: [[]], map: { a: b } }\n"))
                .isEmpty();
        assertThat(found(schema, """
                extra:
                  text: 2024
                  number: "5"
                  whole: 1.5
                  flag: yes
                  list: a
                  map: a
                """))
                .containsExactly(
                        "5:9 extra.text must be text; found the number 2024 | write text: \"2024\"",
                        "6:11 extra.number must be a number; found the text \"5\" | write number: 1, without quotes",
                        "7:10 extra.whole must be a whole number or empty; found the number 1.5"
                                + " | write whole: 1, without quotes",
                        "8:9 extra.flag must be true or false; found the text \"yes\""
                                + " | write flag: true or false, without quotes",
                        "9:9 extra.list must be a list; found the text \"a\" | write list: [a]",
                        "10:8 extra.map must be a mapping; found the text \"a\""
                                + " | write keys and values below it, indented");
        assertThat(found("properties: { summary: { type: string } }\n", "summary:\n"))
                .containsExactly("4:9 summary must be text; found nothing | write summary: \"...\"");
    }

    @Test
    void patternsAreShownWithTheExampleOrTheDescription() {
        assertThat(found("properties: { slug: { pattern: '^[a-z-]+$', examples: [my-post] } }\n", "slug: My_Post\n"))
                .containsExactly("4:7 slug must match the pattern ^[a-z-]+$; found \"My_Post\" | write slug: my-post");
        assertThat(found("properties: { slug: { pattern: '^a', description: Begins with a. } }\n", "slug: b\n"))
                .containsExactly("4:7 slug must match the pattern ^a; found \"b\" | the schema says: Begins with a.");
    }

    @Test
    void formatsAreAsserted() {
        String schema = """
                properties:
                  extra:
                    properties:
                      date: { format: date }
                      time: { format: date-time }
                      mail: { format: email }
                      url: { format: uri }
                      path: { format: uri-reference }
                      host: { format: hostname }
                      id: { format: uuid }
                      other: { format: ipv6 }
                """;
        assertThat(found(schema, """
                extra:
                  date: 2024-02-29
                  time: 2024-02-03T09:30:00+02:00
                  mail: ada@example.org
                  url: https://example.org/ä
                  path: ../a.md#b
                  host: blog.example.org
                  id: f81d4fae-7dec-11d0-a765-00a0c91e6bf6
                  other: anything
                """)).isEmpty();
        assertThat(found(schema, """
                extra:
                  date: 2023-02-29
                  time: 2024-02-03
                  mail: ada.example.org
                  url: example.org
                  path: a b
                  host: a_b
                  id: "1"
                """))
                .containsExactly(
                        "5:9 extra.date must be a date as in 2024-02-03; found \"2023-02-29\" | write date: 2024-02-03",
                        "6:9 extra.time must be a date and time with zone as in 2024-02-03T09:30:00Z;"
                                + " found \"2024-02-03\" | write time: 2024-02-03T09:30:00Z",
                        "7:9 extra.mail must be an email address as in ada@example.org; found \"ada.example.org\""
                                + " | write mail: ada@example.org",
                        "8:8 extra.url must be an absolute URL as in https://example.org/a; found \"example.org\""
                                + " | write url: https://example.org/a",
                        "9:9 extra.path must be a URL or a path without spaces as in /images/a.png; found \"a b\""
                                + " | write path: /images/a.png",
                        "10:9 extra.host must be the name of a host as in blog.example.org; found \"a_b\""
                                + " | write host: blog.example.org",
                        "11:7 extra.id must be a UUID as in f81d4fae-7dec-11d0-a765-00a0c91e6bf6; found \"1\""
                                + " | write id: f81d4fae-7dec-11d0-a765-00a0c91e6bf6");
    }

    @Test
    void amountsSayHowManyThereAre() {
        String schema = """
                properties:
                  title: { minLength: 6 }
                  description: { maxLength: 3 }
                  tags: { minItems: 3 }
                  aliases: { maxItems: 1 }
                  extra: { minProperties: 2 }
                """;
        String keys = "description: Ünï😀\ntags: [a, b]\naliases: [/a/, /b/]\nextra: { a: b }\n";
        assertThat(found(schema, keys))
                .containsExactly(
                        "2:8 title must have at least 6 characters; found 5 | add 1 character",
                        "4:14 description must have at most 3 characters; found 4 | remove 1 character",
                        "5:7 tags must have at least 3 items; found 2 | add 1 item",
                        "6:10 aliases must have at most 1 item; found 2 | remove 1 item",
                        "7:8 extra must have at least 2 keys; found 1 | add 1 key");
    }

    @Test
    void numbersHaveLimits() {
        String schema = """
                properties:
                  extra:
                    properties:
                      a: { minimum: 1, maximum: 5 }
                      b: { maximum: 5 }
                      c: { exclusiveMinimum: 0 }
                      d: { exclusiveMaximum: 1 }
                      e: { multipleOf: 0.5 }
                """;
        assertThat(found(schema, "extra: { a: 5, b: 5.0, c: 0.1, d: 0.9, e: 1.50 }\n"))
                .isEmpty();
        assertThat(found(schema, "extra: { a: 0, b: 6, c: 0, d: 1, e: 1.7 }\n"))
                .containsExactly(
                        "4:13 extra.a must be at least 1; found 0 | write a: 1",
                        "4:19 extra.b must be at most 5; found 6 | write b: 5",
                        "4:25 extra.c must be more than 0; found 0 | write a larger number",
                        "4:31 extra.d must be less than 1; found 1 | write a smaller number",
                        "4:37 extra.e must be a multiple of 0.5; found 1.7 | write e: 1.5");
    }

    @Test
    void itemsHavePlacesOfTheirOwn() {
        String schema = """
                properties:
                  tags: { uniqueItems: true, items: { type: string, pattern: '^[a-z]+$' }, contains: { const: news } }
                  authors: { items: { type: object, required: [name], additionalProperties: false, properties: { name: {} } } }
                """;
        assertThat(found(schema, "tags: [java, Maven, java, 5]\nauthors:\n  - name: Ada\n  - nam: Bob\n"))
                .containsExactly(
                        "4:7 tags must hold an item that is news; found \"java\", \"Maven\", \"java\", 5 | add one",
                        "4:14 item 2 of tags must match the pattern ^[a-z]+$; found \"Maven\""
                                + " | write a text that matches it",
                        "4:21 tags must not hold \"java\" twice | delete one of them",
                        "4:27 item 4 of tags must be text; found the number 5 | write \"5\"",
                        "7:5 item 2 of authors lacks name, which the schema requires | add name: ...",
                        "7:5 the key nam of item 2 of authors is not allowed by the schema"
                                + " | did you mean name? remove it, or allow it in the schema");
    }

    @Test
    void namesOfKeysAreCheckedAtTheKeys() {
        assertThat(found(
                        "properties: { extra: { propertyNames: { pattern: '^[a-z]+$' } } }\n",
                        "extra: { a: 1, B: 2 }\n"))
                .containsExactly("4:16 the key extra.B must match the pattern ^[a-z]+$; found \"B\""
                        + " | write a text that matches it");
    }

    @Test
    void alternativesAreToldInOne() {
        String schema = """
                properties:
                  cover:
                    anyOf:
                      - { type: string, format: uri }
                      - type: object
                        required: [url, alt]
                        properties: { url: { type: string } }
                  canonical: { oneOf: [{ type: boolean }, { enum: [first, last] }] }
                  slug: { oneOf: [{ pattern: ^a }, { pattern: b$ }] }
                """;
        assertThat(found(schema, "cover: { url: 5 }\n"))
                .containsExactly(
                        "4:8 cover lacks alt, which the schema requires | add alt: ...",
                        "4:15 cover.url must be text; found the number 5 | write url: \"5\"");
        assertThat(found(schema, "cover: 5\ncanonical: c\nslug: c\n"))
                .containsExactly(
                        "4:8 cover must be text or a mapping; found the number 5 | write cover: \"5\"",
                        "5:12 canonical must be true or false or one of first, last; found the text \"c\""
                                + " | write canonical: true or false, without quotes",
                        "6:7 slug must match the pattern ^a or match the pattern b$; found the text \"c\""
                                + " | write a text that matches it");
        assertThat(found(schema, "slug: ab\n"))
                .containsExactly("4:7 slug fits more than one alternative of the schema, where only one may fit;"
                        + " found \"ab\" | make clear which of them is meant");
    }

    @Test
    void ofSeveralPossibleAlternativesTheNearestIsTold() {
        String schema = """
                properties:
                  extra:
                    oneOf:
                      - { required: [kind, url, size], properties: { kind: { const: file } } }
                      - { required: [kind, url], properties: { kind: { const: link } } }
                """;
        assertThat(found(schema, "extra: { kind: file, url: a }\n"))
                .containsExactly("4:8 extra fits none of 2 alternatives of the schema; nearest:"
                        + " extra lacks size, which the schema requires | add size: ...");
    }

    @Test
    void conditionsAndDependenciesSayOnlyWhatIsMissing() {
        String schema = """
                if: { required: [series], properties: { series: { const: a } } }
                then: { required: [excerpt] }
                else: { required: [summary] }
                dependentRequired: { cover: [coverAlt] }
                dependentSchemas: { slug: { required: [permalink] } }
                allOf: [{ required: [subtitle] }]
                not: { required: [pinned, unlisted] }
                """;
        assertThat(found(schema, "series: a\nsubtitle: b\n"))
                .containsExactly("2:1 the front matter lacks excerpt, which the schema requires | add excerpt: ...");
        assertThat(found(
                        schema, "series: b\ncover: https://example.org/a.png\nslug: c\npinned: true\nunlisted: true\n"))
                .containsExactly(
                        "2:1 the front matter lacks coverAlt, which the schema requires beside cover | add coverAlt: ...",
                        "2:1 the front matter lacks permalink, which the schema requires | add permalink: ...",
                        "2:1 the front matter lacks subtitle, which the schema requires | add subtitle: ...",
                        "2:1 the front matter lacks summary, which the schema requires | add summary: ...",
                        "2:1 the front matter must not have pinned and unlisted; found a mapping"
                                + " | remove pinned and unlisted");
    }

    @Test
    void whatAFailingPartHasNotLookedAtIsNoProblemOfItsOwn() {
        String schema = """
                allOf: [{ $ref: '#/$defs/base' }]
                unevaluatedProperties: false
                $defs: { base: { properties: { title: { minLength: 9 }, date: {} } } }
                """;
        assertThat(found(schema, ""))
                .containsExactly("2:8 title must have at least 9 characters; found 5 | add 4 characters");
        assertThat(found(schema.replace("9", "1"), "slug: a\n"))
                .containsExactly(
                        "4:1 the key slug is not allowed by the schema | remove it, or allow it in the schema");
    }
}
