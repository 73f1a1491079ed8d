package io.github.blogmaven.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * The page of the user guide about what templates see is made of the records that they see and of the comments on them, so
 * it is complete. {@code -Dgolden.update=true} writes it.
 */
class TemplateModelTest {
    private static final Path PAGE = Path.of("src/site/markdown/template-model.md");
    private static final String HEAD = "| name | kind | what it is |\n|---|---|---|\n";
    private static final List<Class<?>> ELEMENTS = List.of(
            CalloutElement.class,
            CodeElement.class,
            EmbedElement.class,
            HeadingElement.class,
            ImageElement.class,
            LinkElement.class);

    private final Set<Class<?>> seen = new LinkedHashSet<>();
    private final Deque<Class<?>> pending = new ArrayDeque<>();

    @Test
    void theGuideSaysWhatTemplatesSee() throws IOException {
        String page = page();
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(PAGE, page);
        }
        assertThat(Files.readString(PAGE)).isEqualTo(page);
    }

    @Test
    void everyElementHasItsRecord() {
        assertThat(ELEMENTS)
                .extracting(type -> heading(type).replace("-element", ""))
                .containsExactlyElementsOf(List.of(ElementKind.values()).stream()
                        .map(ElementKind::variable)
                        .toList());
    }

    @Test
    void everyRecordThatTemplatesSeeIsReachedFromTheVariables() throws IOException {
        page();
        Set<String> models = new TreeSet<>();
        try (var files = Files.list(RecordComment.SOURCES)) {
            files.map(file -> file.getFileName().toString())
                    .filter(name -> name.matches(".*(Model|Element)\\.java"))
                    .forEach(name -> models.add(name.replace(".java", "")));
        }
        assertThat(seen).extracting(Class::getSimpleName).containsAll(models);
    }

    private String page() throws IOException {
        seen.clear();
        StringBuilder page = new StringBuilder("""
                # The template model

                Everything that the templates of a [theme](themes.md) see. A `text` is escaped where it is printed; `markup` is printed
                as it is. Nothing of a value is ever missing, an absent text is empty, unless a line here says so: ask `<#if newer??>`
                then. URLs can be printed as they are; those within the blog become relative to the page when it is written.

                ## Variables

                """);
        variables(page);
        parts(page);
        page.append("""

                ## Elements

                A [template of an element](themes.md#element-templates) sees the variables of the page, and one more that is called like
                the template: `heading` in `elements/heading.ftlh`. In `post.body.content` all elements still have their built-in markup.
                """);
        for (Class<?> element : ELEMENTS) {
            seen.add(element);
            part(element, page);
            parts(page);
        }
        return page.toString();
    }

    private void parts(StringBuilder page) throws IOException {
        while (!pending.isEmpty()) {
            part(pending.remove(), page);
        }
    }

    private void part(Class<?> type, StringBuilder page) throws IOException {
        assertThat(page).as("two records are called %s", type).doesNotContain("\n## " + heading(type) + "\n");
        page.append("\n## ").append(heading(type)).append("\n\n");
        page.append(RecordComment.of(type).summary()).append("\n\n").append(HEAD);
        rows(type, page);
    }

    /** The components of the parts of a page are variables, the parts are not. */
    private void variables(StringBuilder page) throws IOException {
        seen.add(PageModel.class);
        page.append(HEAD);
        for (RecordComponent component : PageModel.class.getRecordComponents()) {
            if (component.getType().getEnclosingClass() == PageModel.class) {
                rows(component.getType(), page);
            } else {
                row(component, RecordComment.of(PageModel.class), page);
            }
        }
    }

    private void rows(Class<?> type, StringBuilder page) throws IOException {
        seen.add(type);
        RecordComment comments = RecordComment.of(type);
        for (RecordComponent component : type.getRecordComponents()) {
            row(component, comments, page);
        }
    }

    private void row(RecordComponent component, RecordComment comments, StringBuilder page) {
        String comment = comments.components().getOrDefault(component.getName(), "");
        assertThat(comment)
                .as("@param %s tells authors of themes what it is", component)
                .isNotBlank();
        page.append("| `").append(component.getName()).append("` | ");
        page.append(kind(component.getGenericType())).append(" | ");
        page.append(comment.replace("|", "\\|")).append(" |\n");
    }

    private String kind(Type type) {
        if (type instanceof ParameterizedType several) {
            Type[] arguments = several.getActualTypeArguments();
            Type last = arguments[arguments.length - 1];
            return (several.getRawType() == Map.class ? "map of " : "list of ") + plural(kind(last));
        }
        if (type == Html.class) {
            return "markup";
        }
        if (type == String.class) {
            return "text";
        }
        if (type == int.class || type == long.class) {
            return "number";
        }
        if (type == boolean.class) {
            return "yes or no";
        }
        if (type instanceof Class<?> record && record.isRecord()) {
            if (!seen.contains(record) && !pending.contains(record)) {
                pending.add(record);
            }
            return "[" + heading(record) + "](#" + heading(record) + ")";
        }
        assertThat(type).as("only values of these kinds can be explained").isEqualTo(Object.class);
        return "anything";
    }

    private static String plural(String kind) {
        return kind.equals("text") ? "texts" : kind;
    }

    /** What the guide calls a record: {@code image} for {@code ImageModel}, {@code heading-element}. */
    private static String heading(Class<?> type) {
        List<String> words = new ArrayList<>();
        for (String word : type.getSimpleName().replaceAll("Model$", "").split("(?=[A-Z])")) {
            words.add(word.toLowerCase(Locale.ROOT));
        }
        return String.join("-", words);
    }
}
