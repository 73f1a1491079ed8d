package io.github.blogmaven.render;

import freemarker.core.InvalidReferenceException;
import freemarker.core.ParseException;
import freemarker.core.TemplateProcessingTracer.TracedElement;
import freemarker.template.MalformedTemplateNameException;
import freemarker.template.TemplateException;
import freemarker.template.TemplateNotFoundException;
import io.github.blogmaven.config.NearestName;
import io.github.blogmaven.diagnostic.Diagnostics;
import io.github.blogmaven.diagnostic.Location;
import io.github.blogmaven.diagnostic.Rule;
import io.github.blogmaven.diagnostic.SourceText;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What went wrong in a template, in the words of a diagnostic.
 *
 * @param template name of the template that is to blame
 * @param line from 1, 0 where it is not known
 * @param column from 1, 0 where it is not known
 * @param message what happened, one line
 * @param advice what to type, empty where nothing is known
 * @param caller the template and line that led there, empty where that is the layout itself
 */
record TemplateProblem(String template, int line, int column, String message, String advice, String caller) {
    private static final Pattern POSITION = Pattern.compile("\\s*\\[[^\\[\\]]*\\bat line [^\\[\\]]*\\]");
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern CALL =
            Pattern.compile("Reached through: [@#][^\\n]*\\[in template \"([^\"]+)\"[^\\n]*? at line (\\d+)");
    private static final int MAX_MESSAGE = 300;

    /** A template that cannot be compiled. */
    static TemplateProblem of(ParseException e, Theme theme) {
        String name = name(e.getTemplateName());
        String text = theme.file(name).map(ThemeFile::text).orElse("");
        SyntaxMistake mistake = SyntaxMistake.of(String.valueOf(e.getEditorMessage()), text);
        return mistake.line() > 0
                ? new TemplateProblem(name, mistake.line(), mistake.column(), mistake.message(), mistake.advice(), "")
                : new TemplateProblem(
                        name, e.getLineNumber(), e.getColumnNumber(), line(mistake.message()), mistake.advice(), "");
    }

    /** A template that fails. Where it includes one that cannot be compiled, that one is to blame. */
    static TemplateProblem of(TemplateException e, Theme theme) {
        for (Throwable cause = e.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof ParseException parse) {
                return of(parse, theme);
            }
            if (cause instanceof TemplateNotFoundException missing) {
                return missing(e, missing.getTemplateName(), theme);
            }
            if (cause instanceof MalformedTemplateNameException malformed) {
                return missing(e, malformed.getTemplateName(), theme);
            }
        }
        return at(e, reason(e), ValueAdvice.remembered(e));
    }

    private static TemplateProblem missing(TemplateException e, String written, Theme theme) {
        String name = written.startsWith("/") ? written.substring(1) : written;
        List<String> known = theme.templates().stream().map(ThemeFile::name).toList();
        String near = NearestName.of(name, known).map(other -> "/" + other).orElse("");
        return at(
                e,
                "the theme has no template " + name,
                near.isEmpty()
                        ? "add theme/" + name + ", or write the name of another one"
                        : "did you mean " + near + "?");
    }

    private static TemplateProblem at(TemplateException e, String message, String advice) {
        String template = name(e.getTemplateSourceName());
        return new TemplateProblem(
                template, number(e.getLineNumber()), number(e.getColumnNumber()), message, advice, caller(e, template));
    }

    /** The line of another template from which the failing one was included or called. */
    private static String caller(TemplateException e, String template) {
        Matcher step = CALL.matcher(String.valueOf(e.getFTLInstructionStack()));
        while (step.find()) {
            if (!step.group(1).equals(template)) {
                return step.group(1) + ":" + step.group(2);
            }
        }
        return "";
    }

    /**
     * A template that calls itself without end.
     *
     * @param call where it does, if that is known
     */
    static TemplateProblem endless(String template, Optional<TracedElement> call) {
        String message = "the template includes or calls itself without end";
        return call.map(found -> new TemplateProblem(
                        found.getTemplate().getName(),
                        found.getBeginLine(),
                        found.getBeginColumn(),
                        message,
                        "put it into an <#if> that is false some day",
                        ""))
                .orElseGet(() -> new TemplateProblem(template, 0, 0, message, "", ""));
    }

    private static String reason(TemplateException e) {
        String blamed = e.getBlamedExpressionString();
        if (e instanceof InvalidReferenceException && blamed != null) {
            return "${" + blamed + "} has no value";
        }
        String reason = line(ValueAdvice.plain(e.getMessageWithoutStackTop()));
        return blamed == null || reason.contains(blamed) ? reason : "${" + blamed + "}: " + reason;
    }

    private static String line(@Nullable String message) {
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
        String found = (subject.isEmpty() ? "" : "found while rendering " + subject)
                + (caller.isEmpty() ? "" : ", called at " + caller);
        String hint = advice + (advice.isEmpty() || found.isEmpty() ? "" : advice.endsWith("?") ? " " : "; ") + found;
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
