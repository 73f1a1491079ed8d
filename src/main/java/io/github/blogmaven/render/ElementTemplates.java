package io.github.blogmaven.render;

import io.github.blogmaven.config.NearestName;
import io.github.blogmaven.diagnostic.Diagnostics;
import io.github.blogmaven.diagnostic.Rule;
import io.github.blogmaven.diagnostic.StringBuilderWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The templates of a theme that write the elements of one body. A template that fails is not tried again for the same body:
 * its elements keep their built-in markup, and its problem is reported once.
 */
final class ElementTemplates implements BodyMarkup.Writer {
    private final Templates templates;
    private final PageVariables variables;
    private final Set<ElementKind> kinds;
    private final String subject;
    private final Diagnostics diagnostics;

    /**
     * The templates for one body.
     *
     * @param page whose variables they see
     * @param kinds those that the theme has
     * @param subject what is rendered, for diagnostics
     */
    ElementTemplates(
            Templates templates, PageModel page, Set<ElementKind> kinds, String subject, Diagnostics diagnostics) {
        this.templates = templates;
        this.variables = templates.variables(page);
        this.kinds = EnumSet.copyOf(kinds);
        this.subject = subject;
        this.diagnostics = diagnostics;
    }

    /** The elements that a theme writes itself. */
    static Set<ElementKind> of(Templates templates) {
        Set<ElementKind> kinds = EnumSet.noneOf(ElementKind.class);
        for (ElementKind kind : ElementKind.values()) {
            if (templates.has(kind.template())) {
                kinds.add(kind);
            }
        }
        return kinds;
    }

    /** Reports templates that would never be used, because no element is called so. */
    static void check(Theme theme, Diagnostics diagnostics) {
        List<String> known = ElementKind.templates();
        for (ThemeFile file : theme.templates()) {
            if (file.name().startsWith(ElementKind.FOLDER) && !known.contains(file.name())) {
                diagnostics.report(
                        Rule.TEMPLATE_INVALID,
                        file.origin(),
                        "no element is written by " + file.name(),
                        NearestName.question(file.name(), known) + "there are " + String.join(", ", known));
            }
        }
    }

    @Override
    public boolean has(ElementKind kind) {
        return kinds.contains(kind);
    }

    /** White space around the markup is dropped: a template ends with a line end, a link must not. */
    @Override
    public Optional<String> write(ElementKind kind, Record element) {
        try {
            StringBuilderWriter markup = new StringBuilderWriter();
            if (templates.render(
                    kind.template(), variables.with(kind.variable(), element), markup, subject, diagnostics)) {
                return Optional.of(markup.toString().strip());
            }
            kinds.remove(kind);
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
