package io.github.blogmaven;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The picture in CONTRIBUTING.md, held against the code. */
class ArchitectureTest {
    private static final String BASE = "io.github.blogmaven.";

    /** Each package and the packages it may use. */
    private static final Map<String, List<String>> MAY_USE = Map.ofEntries(
            Map.entry("diagnostic", List.of()),
            Map.entry("config", List.of("diagnostic")),
            Map.entry("schema", List.of("config", "diagnostic")),
            Map.entry("content", List.of("schema", "config", "diagnostic")),
            Map.entry("markdown", List.of("content", "config", "diagnostic")),
            Map.entry("math", List.of("markdown")),
            Map.entry("site", List.of("content", "config", "diagnostic")),
            Map.entry("highlight", List.of()),
            Map.entry("image", List.of("config")),
            Map.entry("card", List.of()),
            Map.entry("render", List.of("highlight", "image", "card", "site", "content", "config", "diagnostic")),
            Map.entry("links", List.of("config", "diagnostic")),
            Map.entry("output", List.of("diagnostic")),
            Map.entry(
                    "engine",
                    List.of(
                            "render",
                            "card",
                            "output",
                            "links",
                            "image",
                            "math",
                            "markdown",
                            "site",
                            "content",
                            "schema",
                            "config",
                            "diagnostic")),
            Map.entry("maven", List.of("engine", "config", "diagnostic")));

    /** Third-party packages and the only places that may know them. */
    private static final Map<String, List<String>> USED_ONLY_IN = Map.ofEntries(
            Map.entry("com.vladsch.flexmark", List.of("markdown")),
            Map.entry("org.mozilla", List.of("math")),
            Map.entry("org.owasp.html", List.of("markdown")),
            Map.entry("freemarker", List.of("render")),
            Map.entry("org.snakeyaml.engine", List.of("config")),
            Map.entry("dev.harrel", List.of("schema")),
            Map.entry("javax.imageio", List.of("image")),
            Map.entry("java.awt", List.of("image", "card")),
            Map.entry("com.twelvemonkeys", List.of("image")),
            Map.entry("com.google.gson", List.of("diagnostic", "engine", "highlight", "render")),
            Map.entry("org.apache.maven", List.of("maven")),
            Map.entry("java.net.http", List.of("links")));

    private static JavaClasses code;

    @BeforeAll
    static void importCode() {
        code = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("io.github.blogmaven");
    }

    @TestFactory
    Stream<DynamicTest> packagesUseOnlyWhatTheyMay() {
        return MAY_USE.entrySet().stream()
                .map(e -> DynamicTest.dynamicTest(e.getKey(), () -> {
                    List<String> others = new ArrayList<>(MAY_USE.keySet());
                    others.removeAll(e.getValue());
                    others.remove(e.getKey());
                    check(noClasses()
                            .that(resideInAPackage(BASE + e.getKey() + ".."))
                            .should()
                            .dependOnClassesThat(resideInAnyPackage(
                                    others.stream().map(p -> BASE + p + "..").toArray(String[]::new))));
                }));
    }

    @TestFactory
    Stream<DynamicTest> librariesAreKnownInOnePlace() {
        return USED_ONLY_IN.entrySet().stream()
                .map(e -> DynamicTest.dynamicTest(
                        e.getKey(),
                        () -> check(noClasses()
                                .that(resideInAPackage("io.github.blogmaven.."))
                                .and()
                                .resideOutsideOfPackages(e.getValue().stream()
                                        .map(p -> BASE + p + "..")
                                        .toArray(String[]::new))
                                .should()
                                .dependOnClassesThat(resideInAPackage(e.getKey() + "..")))));
    }

    @Test
    void everyPackageIsInThePicture() {
        assertThat(code.stream().map(c -> c.getPackageName().replace(BASE, "")).distinct())
                .containsExactlyInAnyOrderElementsOf(MAY_USE.keySet());
    }

    @Test
    void packagesHaveNoCycles() {
        check(slices().matching("io.github.blogmaven.(*)..").should().beFreeOfCycles());
    }

    @Test
    void filesAreConvertedToPathsAtTheEdge() {
        check(noClasses()
                .that(resideInAPackage("io.github.blogmaven.."))
                .and()
                .resideOutsideOfPackage(BASE + "maven..")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.io.File"));
    }

    @Test
    void nothingPrintsPastTheLog() {
        check(NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS);
    }

    @Test
    void nothingDependsOnTheMachine() {
        check(noClasses()
                .that(resideInAPackage("io.github.blogmaven.."))
                .should()
                .callMethod(java.util.Locale.class, "getDefault")
                .orShould()
                .callMethod(java.time.ZoneId.class, "systemDefault")
                .orShould()
                .callMethod(java.nio.charset.Charset.class, "defaultCharset")
                .orShould()
                .callMethod(String.class, "toLowerCase")
                .orShould()
                .callMethod(String.class, "toUpperCase")
                .orShould()
                .callMethod(String.class, "format", String.class, Object[].class)
                .orShould()
                .callMethod(String.class, "formatted", Object[].class));
    }

    @Test
    void onlyTheEdgeReadsTheClock() {
        check(noClasses()
                .that(resideInAPackage("io.github.blogmaven.."))
                .and()
                .resideOutsideOfPackage(BASE + "maven..")
                .should()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(java.time.ZonedDateTime.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis"));
    }

    @Test
    void namesSayWhatAClassIs() {
        check(noClasses()
                .that(resideInAPackage("io.github.blogmaven.."))
                .should()
                .haveSimpleNameEndingWith("Util")
                .orShould()
                .haveSimpleNameEndingWith("Utils")
                .orShould()
                .haveSimpleNameEndingWith("Helper")
                .orShould()
                .haveSimpleNameEndingWith("Manager")
                .orShould()
                .haveSimpleNameEndingWith("Impl"));
    }

    @Test
    void nothingMutableIsStatic() {
        check(fields().that()
                .areStatic()
                .and()
                .areDeclaredInClassesThat(resideInAPackage("io.github.blogmaven.."))
                .should()
                .beFinal());
    }

    @Test
    void classesAreFinalOrAbstract() {
        check(classes()
                .that(resideInAPackage("io.github.blogmaven.."))
                .and()
                .areNotInterfaces()
                .and()
                .areNotEnums()
                .and()
                .areNotAnonymousClasses()
                .and()
                .areNotNestedClasses()
                .and()
                .doNotHaveSimpleName("HelpMojo")
                .and()
                .doNotHaveSimpleName("package-info")
                .should()
                .haveModifier(com.tngtech.archunit.core.domain.JavaModifier.FINAL)
                .orShould()
                .haveModifier(com.tngtech.archunit.core.domain.JavaModifier.ABSTRACT));
    }

    /** What is asked of a document beside these is not in the digest by which {@code BodyCache} knows it. */
    @Test
    void conversionAsksADocumentForNothingThatTheCacheOfBodiesDoesNotKnow() {
        Map<String, List<String>> known = Map.of(
                "Document", List.of("source", "headline", "body"),
                "Document$Headline", List.of("excerpt"),
                "Body", List.of("source", "start", "markdown"));
        DescribedPredicate<JavaMethodCall> unknown = DescribedPredicate.describe(
                "asks for something else",
                call -> known.entrySet().stream()
                        .anyMatch(type -> call.getTargetOwner().getName().equals(BASE + "content." + type.getKey())
                                && !type.getValue().contains(call.getName())));
        check(noClasses().that(resideInAPackage(BASE + "markdown..")).should().callMethodWhere(unknown));
    }

    @Test
    void filesStayReadable() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                assertThat(Files.readAllLines(file)).as("%s", file).hasSizeLessThanOrEqualTo(500);
            }
        }
    }

    private static void check(ArchRule rule) {
        rule.allowEmptyShould(true).check(code);
    }
}
