package io.github.blogmaven.render;

import freemarker.template.ObjectWrapper;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The variables of a template: {@code site}, {@code page} and the components of a page's parts, none of which is one. */
final class PageVariables implements TemplateHashModel {
    private final TemplateHashModel whole;
    private final List<TemplateHashModel> parts = new ArrayList<>();

    PageVariables(PageModel page, ObjectWrapper wrapper) throws TemplateModelException {
        this.whole = hash(page, wrapper);
        for (Object part : List.of(page.reading(), page.listing(), page.grouping())) {
            parts.add(hash(part, wrapper));
        }
    }

    private static TemplateHashModel hash(Object part, ObjectWrapper wrapper) throws TemplateModelException {
        return (TemplateHashModel) wrapper.wrap(part);
    }

    @Override
    public @Nullable TemplateModel get(String name) throws TemplateModelException {
        if (name.equals("site") || name.equals("page")) {
            return whole.get(name);
        }
        for (TemplateHashModel part : parts) {
            TemplateModel value = part.get(name);
            if (value != null) {
                return value;
            }
        }
        return null;
    }

    @Override
    public boolean isEmpty() {
        return false;
    }
}
