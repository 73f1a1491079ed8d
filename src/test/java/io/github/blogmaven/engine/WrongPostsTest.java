package io.github.blogmaven.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.harrel.jsonschema.Dialects;
import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.GsonNode;
import io.github.blogmaven.config.BlogConfig.DuplicateSlug;
import io.github.blogmaven.config.BuildOptions;
import io.github.blogmaven.diagnostic.Diagnostic;
import io.github.blogmaven.diagnostic.DiagnosticFormat;
import io.github.blogmaven.diagnostic.RepositoryPath;
import io.github.blogmaven.diagnostic.Rule;
import io.github.blogmaven.testing.Silence;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One run over a folder of wrong posts, each named after the one rule that it breaks, finds exactly these. */
class WrongPostsTest {
    private static final Path FOLDER = Path.of("src/test/resources/golden/wrong-posts");
    private static final Path EXPECTED = Path.of("src/test/resources/golden/wrong-posts.diagnostics");

    @TempDir
    Path folder;

    @Test
    void eachPostBreaksTheRuleThatItIsNamedAfter() throws IOException {
        Map<String, Set<String>> found = new TreeMap<>();
        for (Diagnostic diagnostic : validate()) {
            found.computeIfAbsent(name(diagnostic.location().path()), name -> new TreeSet<>())
                    .add(diagnostic.rule().id());
        }
        assertThat(found.remove("blog-urls")).containsExactly(Rule.URL_VANISHED.id());
        found.forEach((name, rules) -> assertThat(rules).as(name).containsExactly(name));
        assertThat(found).hasSizeGreaterThanOrEqualTo(60);
        assertThat(found.keySet())
                .isSubsetOf(Arrays.stream(Rule.values()).map(Rule::id).toList());
    }

    @Test
    void theConsoleShowsEachAtItsPlace() throws IOException {
        DiagnosticFormat format = new DiagnosticFormat("");
        String text = validate().stream().map(format::format).collect(Collectors.joining("\n\n", "", "\n"));
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(EXPECTED, text);
        }
        assertThat(text).isEqualTo(Files.readString(EXPECTED));
    }

    @Test
    void theSarifReportSatisfiesTheSchemaOfOasis() throws IOException {
        validate();
        Validator validator = new ValidatorFactory()
                .withDefaultDialect(new Dialects.Draft7Dialect())
                .withJsonNodeFactory(new GsonNode.Factory())
                .createValidator();
        URI schema;
        try (InputStream official = WrongPostsTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
            schema = validator.registerSchema(
                    new String(Objects.requireNonNull(official).readAllBytes(), StandardCharsets.UTF_8));
        }
        String report = Files.readString(folder.resolve("reports/diagnostics.sarif"));
        assertThat(validator.validate(schema, report).getErrors())
                .extracting(error -> error.getInstanceLocation() + ": " + error.getError())
                .isEmpty();
        String broken = report.replaceFirst("\"ruleId\"", "\"ruleName\"");
        assertThat(validator.validate(schema, broken).isValid()).isFalse();
    }

    /** The file's name without folder, date and extension. */
    private static String name(String path) {
        return Path.of(path).getFileName().toString().replaceAll("^\\d{4}-\\d\\d-\\d\\d-|\\.\\w+$", "");
    }

    private List<Diagnostic> validate() throws IOException {
        BuildOptions options = new BuildOptions(
                Optional.empty(),
                false,
                false,
                false,
                false,
                DuplicateSlug.RENAME,
                Instant.parse("2026-01-01T00:00:00Z"),
                List.of(),
                new BuildOptions.Defaults("Example", "", Optional.empty(), List.of()));
        BuildRequest request = new BuildRequest(
                Directories.of(
                        FOLDER.toAbsolutePath(),
                        folder.resolve("site"),
                        folder,
                        folder.resolve("reports"),
                        folder.resolve("cache"),
                        List.of()),
                options,
                FailOn.NEVER,
                folder.resolve("no-baseline"),
                Set.of(),
                new BuildRequest.Reporting(new RepositoryPath("src/blog/"), "1.0", false),
                false,
                2,
                Duration.ofSeconds(60));
        return BlogEngine.validate(request, new Silence()).diagnostics();
    }
}
