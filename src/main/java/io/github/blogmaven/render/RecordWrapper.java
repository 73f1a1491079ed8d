package io.github.blogmaven.render;

import freemarker.core.HTMLOutputFormat;
import freemarker.ext.beans.BeanModel;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;

/** Shows records, texts, numbers, lists and maps to templates, and {@link Html} as markup that is not escaped again. */
final class RecordWrapper extends DefaultObjectWrapper {
    RecordWrapper() {
        super(Configuration.VERSION_2_3_34);
        setMemberAccessPolicy(new RecordAccess());
        setDOMNodeSupport(false);
        setJythonSupport(false);
        writeProtect();
    }

    @Override
    protected TemplateModel handleUnknownType(Object value) throws TemplateModelException {
        if (value instanceof Html html) {
            return HTMLOutputFormat.INSTANCE.fromMarkup(html.markup());
        }
        // The usual model would let a template print the record as Java does.
        return value instanceof Record ? new BeanModel(value, this) : super.handleUnknownType(value);
    }
}
