package io.github.blogmaven.diagnostic;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a user can read about a rule. It is kept beside the registry, one text a rule: {@code rules/<id>.txt} holds the
 * explanation, a line {@code == wrong ==}, an example, a line {@code == right ==}, and the example mended.
 *
 * @param explanation one or more paragraphs of Markdown: what it means and why it matters
 * @param wrong sources that the rule reports: files, each after a line {@code -- path --}, or one post
 * @param right the same sources, mended
 */
public record RuleGuide(String explanation, String wrong, String right) {
    private static final Pattern PARTS =
            Pattern.compile("(.+?)\\n== wrong ==\\n(.*?)\\n?== right ==\\n(.*)", Pattern.DOTALL);

    /** Where the user guide is published. */
    private static final String PAGE = "https://blogmaven.github.io/blog-maven-plugin/rules.html";

    /** The guide of a rule. */
    public static RuleGuide of(Rule rule) {
        String name = "rules/" + rule.id() + ".txt";
        try (InputStream in = RuleGuide.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no guide " + name);
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
            Matcher parts = PARTS.matcher(text);
            if (!parts.matches()) {
                throw new IllegalStateException(name + " lacks == wrong == or == right ==");
            }
            return new RuleGuide(
                    parts.group(1).strip(),
                    parts.group(2).stripTrailing(),
                    parts.group(3).stripTrailing());
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    /** The URL of a rule in the user guide. */
    public static String url(Rule rule) {
        return PAGE + "#" + rule.id();
    }

    /** Explanation, examples and how to silence the rule, as Markdown without a heading and without a final line end. */
    public String markdown(Rule rule) {
        return explanation + "\n\nWrong:\n\n" + fenced(wrong) + "\n\nRight:\n\n" + fenced(right) + "\n\n"
                + silence(rule);
    }

    private static String silence(Rule rule) {
        if (rule.severity() == Severity.OFF) {
            return "It is off unless `blog.yaml` asks for it: `validation: { " + rule.id() + ": warning }`.";
        }
        return "To silence it, write `validation: { " + rule.id()
                + ": off }` in `blog.yaml`, or `validation: { ignore: [" + rule.id()
                + "] }` in the front matter of one document.";
    }

    private static String fenced(String example) {
        String fence = "```";
        while (example.contains(fence)) {
            fence += "`";
        }
        return fence + "text\n" + example + "\n" + fence;
    }
}
