package io.github.blogmaven.render;

import freemarker.template.Configuration;
import io.github.blogmaven.config.NearestName;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Why a template cannot be compiled, in words for the author of a theme. FreeMarker lists everything that could stand there,
 * and shows an element without end at the end of the file.
 *
 * @param message one line, or as FreeMarker writes it
 * @param advice what to type, may be empty
 * @param line the better place, 0 where there is none
 * @param column of that place
 */
record SyntaxMistake(String message, String advice, int line, int column) {
    private static final Pattern UNKNOWN = Pattern.compile("^Unknown (directive|built-in): \"?#?(\\w+)\"?\\. ");
    private static final Pattern UNCLOSED = Pattern.compile("You have an unclosed ([#@]\\S*?)\\.(?: |$)");
    private static final Pattern BRACKET = Pattern.compile("You have an unclosed \"([{(\\[])\"\\.");
    private static final Pattern UNEXPECTED = Pattern.compile("^Encountered \"(</?[#@][^\"]*)\"");
    private static final Pattern MANUAL = Pattern.compile("\\s*\\(See FreeMarker Manual[^)]*\\)");
    private static final Pattern COMMENT = Pattern.compile("<#--.*?-->", Pattern.DOTALL);
    /**
     * Explains what FreeMarker says.
     *
     * @param said its message without the place
     * @param template the text of the template
     */
    static SyntaxMistake of(String said, String template) {
        Matcher unknown = UNKNOWN.matcher(said);
        if (unknown.find()) {
            return unknown(unknown.group(1), unknown.group(2), said);
        }
        Matcher unclosed = UNCLOSED.matcher(said);
        if (unclosed.find()) {
            return unclosed(unclosed.group(1), template);
        }
        Matcher bracket = BRACKET.matcher(said);
        if (bracket.find()) {
            String close = String.valueOf("})]".charAt("{([".indexOf(bracket.group(1))));
            return plain(bracket.group(1) + " has no end", "write " + close + " behind the expression");
        }
        Matcher unexpected = UNEXPECTED.matcher(said);
        if (unexpected.find()) {
            String tag = unexpected.group(1);
            return tag.startsWith("</")
                    ? plain(
                            tag + " ends nothing here",
                            "look for what is open before it, or for the tag that it should end")
                    : plain(tag + " cannot stand here", "");
        }
        return plain(MANUAL.matcher(said).replaceAll(""), "");
    }

    private static SyntaxMistake plain(String message, String advice) {
        return new SyntaxMistake(message, advice, 0, 0);
    }

    private static SyntaxMistake unknown(String what, String name, String said) {
        boolean isDirective = what.equals("directive");
        String sign = isDirective ? "#" : "?";
        Collection<String> known = isDirective
                ? new TreeSet<>(new Configuration(Configuration.VERSION_2_3_34)
                        .getSupportedBuiltInDirectiveNames(Configuration.LEGACY_NAMING_CONVENTION))
                : List.of(said.substring(said.indexOf(':', said.indexOf('\n')) + 1)
                        .strip()
                        .split("[,\\s]+"));
        String advice = NearestName.of(name, known)
                .map(near -> "did you mean " + sign + near + "?")
                .orElse("see the " + what + "s in the manual of FreeMarker");
        return plain("there is no " + what + " " + sign + name, advice);
    }

    /** The element that nobody ends is the innermost one that is open at the end of the file. */
    private static SyntaxMistake unclosed(String name, String template) {
        String text =
                COMMENT.matcher(template).replaceAll(comment -> comment.group().replaceAll("[^\\n]", " "));
        String sought = name.equals("@...") ? "@[\\w.]*" : Pattern.quote(name);
        Matcher tag = Pattern.compile("<(/?)(" + sought + ")(?![\\w.])[^<>]*>").matcher(text);
        Deque<MatchResult> open = new ArrayDeque<>();
        while (tag.find()) {
            if (!tag.group(1).isEmpty()) {
                open.poll();
            } else if (!tag.group().endsWith("/>")) {
                open.push(tag.toMatchResult());
            }
        }
        if (open.isEmpty()) {
            return plain("<" + name + "> has no end", "write </" + name + "> behind what belongs to it");
        }
        String found = open.element().group(2);
        int start = open.element().start();
        int line = (int) text.substring(0, start).chars().filter(c -> c == '\n').count() + 1;
        return new SyntaxMistake(
                "<" + found + "> has no end",
                "write </" + found + "> behind what belongs to it",
                line,
                start - text.lastIndexOf('\n', start));
    }
}
