package io.github.blogmaven.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.harrel.jsonschema.Dialects;
import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.GsonNode;
import io.github.blogmaven.diagnostic.Diagnostic;
import io.github.blogmaven.diagnostic.Rule;
import io.github.blogmaven.diagnostic.RuleGuide;
import io.github.blogmaven.testing.SiteTester;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Editors say the same of keys and types as we do: the guides' examples are held against the schemas. */
class EditorSchemasTest {
    private static final URI SCHEMA = URI.create("urn:schema");

    private static final Pattern FRONT_MATTER = Pattern.compile("\\A---\\n(.*?\\n)---\\n", Pattern.DOTALL);

    /** What a schema sees as well as we do. */
    private static final Set<Rule> SEEN =
            EnumSet.of(Rule.CONFIG_KEY_UNKNOWN, Rule.KEY_UNKNOWN, Rule.VALUE_TYPE, Rule.IGNORE_UNKNOWN);

    private static final String FRONT = "front-matter.schema.json";
    private static final String BLOG = "blog.schema.json";

    private final SiteTester plain =
            SiteTester.site("-- blog.yaml --\ntitle: Plain\n").schemas();

    @Test
    void areSchemasThemselves() {
        for (String name : List.of(FRONT, BLOG, "authors.schema.json")) {
            String schema = plain.file("schemas/" + name).text();
            validator(schema); // registering one checks it
            assertThat(schema).doesNotContain("$ref"); // whose siblings editors ignore
        }
    }

    @TestFactory
    Stream<DynamicTest> acceptEveryRightExample() {
        return Arrays.stream(Rule.values())
                .map(rule -> DynamicTest.dynamicTest(
                        rule.id(),
                        () -> assertThat(refused(RuleGuide.of(rule).right()))
                                .as(rule.id())
                                .isEmpty()));
    }

    @TestFactory
    Stream<DynamicTest> refuseTheWrongOnes() {
        return SEEN.stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.id(),
                        () -> assertThat(refused(RuleGuide.of(rule).wrong())).hasSize(1)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "title: 2024",
                "title:",
                "date: 2024-02-03",
                "tags: java",
                "tags: [java, 17]",
                "draft: true",
                "draft: 'false'",
                "cover: { url: a.png, alt: A }",
                "cover: a.png",
                "datePublished: Fri Jan 02 2026",
                "extra: { any: [thing] }",
                "validation: { ignore: image-no-alt }",
                "validation: { ignore: [image-no-alt] }",
                "comments: { id: 1 }"
            })
    void acceptWhatIsAcceptedInFrontMatter(String yaml) {
        assertThat(accepts(plain, FRONT, yaml)).isTrue();
        assertThat(SiteTester.site("-- posts/a.md --\n---\n" + yaml + "\n---\nBody.\n")
                        .validate()
                        .result()
                        .diagnostics())
                .noneMatch(found -> SEEN.contains(found.rule()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "titel: Hello",
                "title: [a]",
                "draft: perhaps",
                "validation: { ignore: [nothing] }",
                "validation: off",
                "extra: text",
                "layout: [a]",
                "cover: [a]"
            })
    void refuseWhatIsRefusedInFrontMatter(String yaml) {
        assertThat(accepts(plain, FRONT, yaml)).isFalse();
        assertThat(SiteTester.site("-- posts/a.md --\n---\n" + yaml + "\n---\nBody.\n")
                        .validate()
                        .result()
                        .diagnostics())
                .anyMatch(found -> SEEN.contains(found.rule()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "title:",
                "author: Ada",
                "author: { name: Ada, url: 'https://a.dev' }",
                "feeds: false",
                "feeds: { size: 5 }",
                "taxonomies: [topics]",
                "taxonomies: { categories: false, topics: { path: t }, more: }",
                "pageSize: 5",
                "domains: a.hashnode.dev",
                "theme: { accent: '#0a7', menu: [a, b] }",
                "validation: { preset: strict }",
                "validation: { image-no-alt: off, links: { skip: a.dev } }",
                "markdown: { html: allow, widgets: { a: <p> } }"
            })
    void acceptWhatIsAcceptedInTheConfiguration(String yaml) {
        assertThat(accepts(plain, BLOG, yaml)).isTrue();
        assertThat(configured(yaml)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "titel: Hello",
                "title: [a]",
                "pageSize: 0",
                "pageSize: many",
                "duplicateSlug: maybe",
                "author: { email: a }",
                "feeds: { length: 5 }",
                "validation: { image-no-alt: fatal }",
                "validation: { links: { perHost: 99 } }",
                "markdown: { html: never }",
                "related: -1",
                "taxonomies: { topics: { url: t } }"
            })
    void refuseWhatIsRefusedInTheConfiguration(String yaml) {
        assertThat(accepts(plain, BLOG, yaml)).isFalse();
        assertThat(configured(yaml)).isNotEmpty();
    }

    @Test
    void offerWhatTheBlogAgreedOn() {
        SiteTester blog = SiteTester.site("""
                -- blog.yaml --
                taxonomies: { topics: { title: Topics } }
                -- authors.yaml --
                ada: { name: Ada Example }
                -- tags.yaml --
                maven: {}
                -- series.yaml --
                Parsers: {}
                """).schemas().succeeds();
        JsonObject keys = JsonParser.parseString(blog.file("schemas/" + FRONT).text())
                .getAsJsonObject()
                .getAsJsonObject("properties");
        assertThat(keys.get("authors").toString()).contains("\"ada\"");
        assertThat(keys.get("tag").toString()).contains("\"maven\"");
        assertThat(keys.get("series").toString()).contains("\"Parsers\"");
        assertThat(keys.get("topics").toString()).contains("Topics");
        assertThat(accepts(blog, FRONT, "tags: [other]")).isTrue();
    }

    private static List<Diagnostic> configured(String yaml) {
        return SiteTester.site("-- blog.yaml --\n" + yaml + "\n")
                .schemas()
                .result()
                .diagnostics();
    }

    /** The files of a guide's example that an editor shows as wrong. */
    private static List<String> refused(String example) {
        List<String> refused = new ArrayList<>();
        String sections = example.startsWith("-- ") ? example : "-- posts/hello.md --\n" + example;
        SiteTester blog = SiteTester.site(sections).schemas();
        for (String section : sections.split("(?m)^(?=-- .* --$)")) {
            String path = section.lines().findFirst().orElse("").replaceAll("^-- | --$", "");
            String text = section.substring(section.indexOf('\n') + 1);
            Matcher front = FRONT_MATTER.matcher(text);
            boolean wrong = front.find()
                    ? !accepts(blog, FRONT, front.group(1))
                    : path.equals("blog.yaml") && !accepts(blog, BLOG, text);
            if (wrong) {
                refused.add(path);
            }
        }
        return refused;
    }

    private static boolean accepts(SiteTester blog, String schema, String yaml) {
        Object value = new Load(LoadSettings.builder().build()).loadFromString(yaml);
        return validator(blog.file("schemas/" + schema).text())
                .validate(SCHEMA, new Gson().toJsonTree(value))
                .isValid();
    }

    private static Validator validator(String schema) {
        Validator validator = new ValidatorFactory()
                .withDefaultDialect(new Dialects.Draft7Dialect())
                .withJsonNodeFactory(new GsonNode.Factory())
                .createValidator();
        validator.registerSchema(SCHEMA, schema);
        return validator;
    }
}
