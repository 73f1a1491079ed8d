package io.github.blogmaven.render;

import freemarker.cache.StringTemplateLoader;
import freemarker.cache.StrongCacheStorage;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import io.github.blogmaven.diagnostic.Diagnostics;
import java.io.IOException;
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
    private final Configuration configuration;

    Templates(Theme theme, Messages messages) {
        this.theme = theme;
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
        c.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
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
                TemplateProblem.of(e).report(theme, "", diagnostics);
            }
        }
    }

    /**
     * Renders a page.
     *
     * @param name of a template there is
     * @param root the way from the page to the blog's root, see {@link io.github.blogmaven.content.RootMark}
     * @param subject what is rendered, for diagnostics
     * @return in UTF-8; empty where the template fails, which is then reported
     */
    Optional<byte[]> render(String name, PageModel model, String root, String subject, Diagnostics diagnostics)
            throws IOException {
        PageWriter page = new PageWriter(root);
        try {
            configuration.getTemplate(name).process(new PageVariables(model, configuration.getObjectWrapper()), page);
            return Optional.of(page.bytes());
        } catch (ParseException e) {
            // Compiling has nothing to do with the document, so every page reports the very same problem.
            TemplateProblem.of(e).report(theme, "", diagnostics);
        } catch (TemplateException e) {
            TemplateProblem.of(e).report(theme, subject, diagnostics);
        } catch (StackOverflowError e) {
            TemplateProblem.endless(name).report(theme, subject, diagnostics);
        }
        return Optional.empty();
    }
}
