package io.github.blogmaven.render;

import freemarker.core.InvalidReferenceException;
import freemarker.core.ParseException;
import freemarker.template.TemplateException;
import io.github.blogmaven.diagnostic.Diagnostics;
import io.github.blogmaven.diagnostic.Location;
import io.github.blogmaven.diagnostic.Rule;
import io.github.blogmaven.diagnostic.SourceText;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What went wrong in a template, in the words of a diagnostic.
 *
 * @param template name of the template that is to blame
 * @param line from 1, 0 where it is not known
 * @param column from 1, 0 where it is not known
 * @param message what happened, one line
 */
record TemplateProblem(String template, int line, int column, String message) {
    private static final Pattern POSITION = Pattern.compile("\\s*\\[[^\\[\\]]*\\bat line [^\\[\\]]*\\]");
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final int MAX_MESSAGE = 300;

    /** A template that cannot be compiled. */
    static TemplateProblem of(ParseException e) {
        return new TemplateProblem(
                name(e.getTemplateName()), e.getLineNumber(), e.getColumnNumber(), reason(e.getEditorMessage()));
    }

    /** A template that fails. Where it includes one that cannot be compiled, that one is to blame. */
    static TemplateProblem of(TemplateException e) {
        for (Throwable cause = e.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof ParseException parse) {
                return of(parse);
            }
        }
        return new TemplateProblem(
                name(e.getTemplateSourceName()), number(e.getLineNumber()), number(e.getColumnNumber()), reason(e));
    }

    /** A template that calls itself without end. */
    static TemplateProblem endless(String template) {
        return new TemplateProblem(template, 0, 0, "the template includes or calls itself without end");
    }

    private static String reason(TemplateException e) {
        String blamed = e.getBlamedExpressionString();
        if (e instanceof InvalidReferenceException && blamed != null) {
            return "${" + blamed + "} has no value";
        }
        String reason = reason(e.getMessageWithoutStackTop());
        return blamed == null || reason.contains(blamed) ? reason : "${" + blamed + "}: " + reason;
    }

    private static String reason(@Nullable String message) {
        if (message == null || message.isBlank()) {
            return "the template fails";
        }
        int tips = message.indexOf("\n\n");
        String first = tips < 0 ? message : message.substring(0, tips);
        String line = SPACE.matcher(POSITION.matcher(first).replaceAll(""))
                .replaceAll(" ")
                .strip();
        return line.length() <= MAX_MESSAGE ? line : line.substring(0, MAX_MESSAGE) + "…";
    }

    private static String name(@Nullable String template) {
        return template == null ? "" : template;
    }

    private static int number(@Nullable Integer value) {
        return value == null ? 0 : value;
    }

    /**
     * Reports the problem.
     *
     * @param subject source of the document that is being rendered, or what else is; empty where it does not matter
     */
    void report(Theme theme, String subject, Diagnostics diagnostics) {
        String hint = subject.isEmpty() ? "" : "found while rendering " + subject;
        ThemeFile file = theme.file(template).orElse(null);
        if (file == null || line < 1 || column < 1) {
            String path = file == null ? theme.origin(template) : file.origin();
            diagnostics.report(Rule.TEMPLATE_INVALID, path, message, hint);
            return;
        }
        String text = SourceText.of(file.origin(), file.text()).line(line);
        diagnostics.report(Rule.TEMPLATE_INVALID, new Location(file.origin(), line, column), text, message, hint);
    }
}
