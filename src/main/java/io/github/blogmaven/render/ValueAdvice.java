package io.github.blogmaven.render;

import freemarker.core.Environment;
import freemarker.core.InvalidReferenceException;
import freemarker.ext.beans.BeanModel;
import freemarker.template.TemplateException;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateHashModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateModelIterator;
import freemarker.template.TemplateScalarModel;
import freemarker.template.TemplateSequenceModel;
import io.github.blogmaven.config.NearestName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What to type where an expression of a template has no value, or one of the wrong kind. It looks at what the variables hold
 * at that moment, so it knows those of loops and macros, too.
 */
final class ValueAdvice {
    private static final Object STATE = ValueAdvice.class;
    private static final Pattern PATH = Pattern.compile("[A-Za-z_]\\w*(?:\\.\\w+)*");

    /** What FreeMarker says of classes, and the expression again, which the diagnostic shows anyway. */
    private static final Pattern NOISE = Pattern.compile(
            " \\((?:wrapper: |[\\w.$]+ wrapped into )[^)]*\\)|,? ?(?:The blamed expression)?:?\\s*==> .*",
            Pattern.DOTALL);

    /** What FreeMarker calls the kinds of values, and what the guide calls them. */
    private static final List<Map.Entry<Pattern, String>> KINDS = List.of(
            kind("a string or something automatically convertible to string[^:]*?, but", "a text, but"),
            kind("an (?:extended_)?hash\\b", "a value with parts"),
            kind("a sequence or collection\\b", "a list"),
            kind("a (?:sequence|collection)[\\w+]*", "a list"),
            kind("a string\\b", "a text"));

    private final Environment environment;

    private ValueAdvice(Environment environment) {
        this.environment = environment;
    }

    private static Map.Entry<Pattern, String> kind(String said, String plain) {
        return Map.entry(Pattern.compile(said, Pattern.DOTALL), plain);
    }

    /** Finds the advice while the variables are still there, and lets the problem go on. */
    static void remember(TemplateException problem, Environment environment) throws TemplateException {
        environment.setCustomState(STATE, new ValueAdvice(environment).of(problem));
        throw problem;
    }

    /** The advice that was found, empty for none. */
    static String remembered(TemplateException problem) {
        Environment environment = problem.getEnvironment();
        return environment != null && environment.getCustomState(STATE) instanceof String advice ? advice : "";
    }

    /** FreeMarker's message in plain words. */
    static String plain(@Nullable String message) {
        String plain = message == null ? "" : NOISE.matcher(message).replaceAll("");
        for (Map.Entry<Pattern, String> kind : KINDS) {
            plain = kind.getKey().matcher(plain).replaceAll(kind.getValue());
        }
        return plain;
    }

    private String of(TemplateException problem) throws TemplateModelException {
        String blamed = problem.getBlamedExpressionString();
        if (blamed == null || !PATH.matcher(blamed).matches()) {
            return "";
        }
        List<String> steps = List.of(blamed.split("\\."));
        return problem instanceof InvalidReferenceException ? missing(steps) : wrong(blamed, steps);
    }

    /** The first step without a value is the one that is misspelt, or that not every page has. */
    private String missing(List<String> steps) throws TemplateModelException {
        TemplateModel owner = null;
        TemplateModel value = environment.getVariable(steps.get(0));
        for (int i = 1; value != null && i < steps.size(); i++) {
            owner = value;
            value = owner instanceof TemplateHashModel parts ? parts.get(steps.get(i)) : null;
            if (value == null) {
                return missing(String.join(".", steps.subList(0, i)), steps.get(i), owner);
            }
        }
        return value == null ? missingVariable(steps.get(0)) : "";
    }

    private String missingVariable(String name) throws TemplateModelException {
        List<String> known = variables();
        return known.contains(name)
                ? optional(name)
                : NearestName.of(name, known)
                        .map(near -> "did you mean " + near + "?")
                        .orElse("");
    }

    private static String missing(String owner, String part, TemplateModel value) throws TemplateModelException {
        List<String> known = value instanceof TemplateHashModelEx parts ? names(parts) : List.of();
        if (known.contains(part)) {
            return optional(owner + "." + part);
        }
        boolean isGetter = part.startsWith("get") && part.length() > 3;
        Optional<String> near = NearestName.of(isGetter ? part.substring(3) : part, known);
        if (near.isPresent()) {
            return "did you mean " + owner + "." + near.get() + "?";
        }
        return value instanceof BeanModel
                ? owner + " has " + String.join(", ", known)
                : "write ${" + owner + "." + part + "!} where it may be missing";
    }

    private static String optional(String path) {
        return "not every page has it: write <#if " + path + "??>…</#if> around it";
    }

    /** Says how a value is used of which only parts can be printed, asked or listed. */
    private String wrong(String path, List<String> steps) throws TemplateModelException {
        TemplateModel value = environment.getVariable(steps.get(0));
        for (String step : steps.subList(1, steps.size())) {
            value = value instanceof TemplateHashModel parts ? parts.get(step) : null;
        }
        if (value instanceof TemplateSequenceModel) {
            return "write <#list " + path + " as each>…</#list>, or " + path + "?size";
        }
        if (value instanceof TemplateScalarModel) {
            return "write " + path + "?has_content to ask whether there is any";
        }
        List<String> parts = value instanceof TemplateHashModelEx hash ? names(hash) : List.of();
        return parts.isEmpty()
                ? ""
                : "write one of its parts, as ${" + path + "." + parts.get(0) + "}: " + String.join(", ", parts);
    }

    private List<String> variables() throws TemplateModelException {
        Collection<?> known = environment.getKnownVariableNames();
        return names(known.iterator());
    }

    private static List<String> names(TemplateHashModelEx parts) throws TemplateModelException {
        List<Object> names = new ArrayList<>();
        for (TemplateModelIterator each = parts.keys().iterator(); each.hasNext(); ) {
            names.add(each.next());
        }
        return names(names.iterator());
    }

    /** In order; what a template cannot write as a name is none. */
    private static List<String> names(Iterator<?> known) {
        Set<String> names = new TreeSet<>();
        known.forEachRemaining(name -> names.add(String.valueOf(name)));
        names.removeIf(name -> !PATH.matcher(name).matches());
        return List.copyOf(names);
    }
}
