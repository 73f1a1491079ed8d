package io.github.blogmaven.render;

import freemarker.cache.StringTemplateLoader;
import freemarker.cache.StrongCacheStorage;
import freemarker.core.Environment;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import io.github.blogmaven.diagnostic.Diagnostics;
import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;

/**
 * The templates of a theme. Each is compiled once; all threads share them.
 *
 * <p>Templates are code that the blog's owner trusts, yet they get no class, no API and no file beside the theme, and
 * nothing in them depends on the machine. Posts are values: no text of a post is ever a template.
 */
final class Templates {
    private final Theme theme;
    private final TemplateMetrics metrics;
    private final Configuration configuration;

    Templates(Theme theme, Messages messages, TemplateMetrics metrics) {
        this.theme = theme;
        this.metrics = metrics;
        this.configuration = configuration(theme);
        configuration.setSharedVariable("text", new TextMethod(messages));
    }

    private static Configuration configuration(Theme theme) {
        StringTemplateLoader loader = new StringTemplateLoader();
        theme.templates().forEach(file -> loader.putTemplate(file.name(), file.text(), 0));
        Configuration c = new Configuration(Configuration.VERSION_2_3_34);
        c.setTemplateLoader(loader);
        c.setCacheStorage(new StrongCacheStorage());
        c.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
        c.setLocalizedLookup(false);
        c.setRecognizeStandardFileExtensions(true);
        c.setOutputFormat(HTMLOutputFormat.INSTANCE);
        c.setDefaultEncoding("UTF-8");
        c.setOutputEncoding("UTF-8");
        c.setURLEscapingCharset("UTF-8");
        c.setLocale(Locale.ROOT);
        c.setTimeZone(TimeZone.getTimeZone("UTC"));
        c.setNumberFormat("computer");
        c.setBooleanFormat("c");
        c.setTabSize(1);
        c.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        c.setAPIBuiltinEnabled(false);
        c.setObjectWrapper(new RecordWrapper());
        c.setFallbackOnNullLoopVariable(false);
        c.setTemplateExceptionHandler((problem, environment, out) -> ValueAdvice.remember(problem, environment));
        c.setLogTemplateExceptions(false);
        c.setAttemptExceptionReporter((problem, environment) -> {});
        c.setWrapUncheckedExceptions(true);
        return c;
    }

    /** Whether there is a template of this name. */
    boolean has(String name) {
        return theme.file(name).filter(ThemeFile::isTemplate).isPresent();
    }

    /** Compiles all templates and reports those that cannot be compiled. */
    void check(Diagnostics diagnostics) throws IOException {
        for (ThemeFile file : theme.templates()) {
            try {
                configuration.getTemplate(file.name());
            } catch (ParseException e) {
                TemplateProblem.of(e, theme).report(theme, "", diagnostics);
            }
        }
    }

    /** The variables that templates see of a page. */
    PageVariables variables(PageModel page) {
        return new PageVariables(page, configuration.getObjectWrapper());
    }

    /**
     * Renders a page, or a part of one.
     *
     * @param name of a template there is
     * @param variables what it sees
     * @param out gets all of it, or a part where the template fails
     * @param subject what is rendered, for diagnostics
     * @return whether the template did not fail, which is reported
     */
    boolean render(String name, PageVariables variables, Writer out, String subject, Diagnostics diagnostics)
            throws IOException {
        try {
            Environment run = run(name, variables, out);
            metrics.watch(run);
            run.process();
            return true;
        } catch (ParseException e) {
            // Compiling has nothing to do with the document, so every page reports the very same problem.
            TemplateProblem.of(e, theme).report(theme, "", diagnostics);
        } catch (TemplateException e) {
            TemplateProblem.of(e, theme).report(theme, subject, diagnostics);
        } catch (StackOverflowError e) {
            endless(name, variables).report(theme, subject, diagnostics);
        }
        return false;
    }

    private Environment run(String name, PageVariables variables, Writer out) throws IOException, TemplateException {
        Template template = configuration.getTemplate(name);
        return template.createProcessingEnvironment(variables, out);
    }

    private TemplateProblem endless(String name, PageVariables variables) throws IOException {
        EndlessTemplate trace = new EndlessTemplate();
        try {
            Environment run = run(name, variables, Writer.nullWriter());
            run.setTemplateProcessingTracer(trace);
            run.process();
        } catch (TemplateException | EndlessTemplate.FoundException | StackOverflowError e) {
            return TemplateProblem.endless(name, trace.call());
        }
        return TemplateProblem.endless(name, Optional.empty());
    }
}
