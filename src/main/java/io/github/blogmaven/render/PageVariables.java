package io.github.blogmaven.render;

import freemarker.template.ObjectWrapper;
import freemarker.template.SimpleCollection;
import freemarker.template.TemplateCollectionModel;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateHashModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The variables of a template: {@code site}, {@code page} and the components of a page's parts, none of which is one. The
 * template of an element has the element as a further one.
 */
final class PageVariables implements TemplateHashModelEx {
    /** What pages have, in the order of the model, those variables included that only some pages have. */
    private static final List<String> NAMES = Stream.concat(
                    Stream.of("site", "page"),
                    Stream.of(PageModel.Reading.class, PageModel.Listing.class, PageModel.Grouping.class)
                            .flatMap(part -> Stream.of(part.getRecordComponents()))
                            .map(RecordComponent::getName))
            .toList();

    private final ObjectWrapper wrapper;
    private final TemplateHashModel whole;
    private final List<TemplateHashModel> parts;
    private final Map<String, TemplateModel> more;

    PageVariables(PageModel page, ObjectWrapper wrapper) {
        this.wrapper = wrapper;
        this.whole = hash(page, wrapper);
        this.parts =
                List.of(hash(page.reading(), wrapper), hash(page.listing(), wrapper), hash(page.grouping(), wrapper));
        this.more = Map.of();
    }

    private PageVariables(PageVariables page, Map<String, TemplateModel> more) {
        this.wrapper = page.wrapper;
        this.whole = page.whole;
        this.parts = page.parts;
        this.more = more;
    }

    private static TemplateHashModel hash(Record part, ObjectWrapper wrapper) {
        return (TemplateHashModel) model(part, wrapper);
    }

    private static TemplateModel model(Record value, ObjectWrapper wrapper) {
        try {
            return wrapper.wrap(value);
        } catch (TemplateModelException e) {
            throw new IllegalStateException("records can be shown", e);
        }
    }

    /** The same with one more variable. */
    PageVariables with(String name, Record value) {
        return new PageVariables(this, Map.of(name, model(value, wrapper)));
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
        return more.get(name);
    }

    @Override
    public boolean isEmpty() {
        return false;
    }

    @Override
    public int size() {
        return NAMES.size() + more.size();
    }

    @Override
    public TemplateCollectionModel keys() {
        return new SimpleCollection(names(), wrapper);
    }

    @Override
    public TemplateCollectionModel values() throws TemplateModelException {
        List<@Nullable TemplateModel> values = new ArrayList<>();
        for (String name : names()) {
            values.add(get(name));
        }
        return new SimpleCollection(values, wrapper);
    }

    private List<String> names() {
        return Stream.concat(NAMES.stream(), more.keySet().stream()).toList();
    }
}
