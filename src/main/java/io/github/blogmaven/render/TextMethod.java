package io.github.blogmaven.render;

import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateHTMLOutputModel;
import freemarker.ext.beans.BeanModel;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateScalarModel;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * What templates call as {@code text("reading-time", post.body.minutes)}: a text of the interface. It is plain text, which
 * the template escapes; only where an argument is markup, as a link within a sentence, the whole is markup.
 */
final class TextMethod implements TemplateMethodModelEx {
    private final Messages messages;

    TextMethod(Messages messages) {
        this.messages = messages;
    }

    @Override
    public TemplateModel exec(@SuppressWarnings("rawtypes") List arguments) throws TemplateModelException {
        List<?> values = arguments;
        if (values.isEmpty() || !(values.get(0) instanceof TemplateScalarModel name)) {
            throw new TemplateModelException("text() wants the key of a text, as in text(\"contents\")");
        }
        String key = name.getAsString();
        MessagePattern pattern = messages.pattern(key)
                .orElseThrow(() -> new TemplateModelException("there is no text " + messages.unknown(key)));
        List<?> given = values.subList(1, values.size());
        if (pattern.size() > given.size()) {
            throw new TemplateModelException(Messages.tooFew(key, pattern, given.size()));
        }
        boolean markup = given.stream().anyMatch(TemplateHTMLOutputModel.class::isInstance);
        List<String> texts = new ArrayList<>();
        for (Object argument : given) {
            texts.add(markup ? markup(key, argument) : plain(key, argument));
        }
        return markup
                ? HTMLOutputFormat.INSTANCE.fromMarkup(
                        pattern.format(texts, HTMLOutputFormat.INSTANCE::escapePlainText))
                : new SimpleScalar(pattern.format(texts, UnaryOperator.identity()));
    }

    private static String markup(String key, Object argument) throws TemplateModelException {
        return argument instanceof TemplateHTMLOutputModel html
                ? HTMLOutputFormat.INSTANCE.getMarkupString(html)
                : HTMLOutputFormat.INSTANCE.escapePlainText(plain(key, argument));
    }

    private static String plain(String key, Object argument) throws TemplateModelException {
        if (argument instanceof TemplateNumberModel number) {
            return new BigDecimal(number.getAsNumber().toString())
                    .stripTrailingZeros()
                    .toPlainString();
        }
        if (argument instanceof TemplateScalarModel scalar && !(argument instanceof BeanModel)) {
            return scalar.getAsString();
        }
        throw new TemplateModelException("the text " + key + " wants texts and numbers as its arguments");
    }
}
