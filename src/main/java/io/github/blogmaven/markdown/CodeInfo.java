package io.github.blogmaven.markdown;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an info string says of a block of code, in the notations of GitHub, Pandoc, rustdoc, R Markdown, Docusaurus and
 * Hugo.
 *
 * @param language empty for none; characters are a-z, 0-9 and {@code + # . - _}
 * @param title what is written above the code, empty for nothing
 * @param lines the lines to stress, as in {@code 1,3-5}; empty for none
 * @param numbered whether lines have numbers
 */
record CodeInfo(String language, String title, String lines, boolean numbered) {
    static final CodeInfo NONE = new CodeInfo("", "", "", false);

    private static final Pattern FIRST_WORD = Pattern.compile("^\\s*\\{?\\s*\\.?([^\\s{},:;=\"'`]+)");
    private static final Pattern TITLE =
            Pattern.compile("(?:^|[\\s{,])(?:title|filename)\\s*=\\s*(?:\"([^\"]+)\"|'([^']+)')");
    private static final Pattern LINES = Pattern.compile("(?:\\{|hl_lines\\s*=\\s*\\[)([\\d,\\s\"'-]+)[}\\]]");
    private static final Pattern NUMBERED = Pattern.compile(
            "(?:^|[\\s{,.])(?:showLineNumbers|lineNumbers|line-numbers|numberLines|linenums|linenos)(?!\\s*=\\s*\"?false)\\b");

    static CodeInfo of(String info) {
        Matcher title = TITLE.matcher(info);
        boolean titled = title.find();
        String rest = titled ? info.substring(0, title.start()) + " " + info.substring(title.end()) : info;
        Matcher lines = LINES.matcher(rest);
        return new CodeInfo(
                language(info),
                titled ? (title.group(1) == null ? title.group(2) : title.group(1)) : "",
                lines.find() ? lines.group(1).replaceAll("[\\s\"']", "") : "",
                NUMBERED.matcher(rest).find());
    }

    /** The language that an info string names, empty for none. */
    static String language(String info) {
        Matcher word = FIRST_WORD.matcher(info);
        if (!word.find()) {
            return "";
        }
        return word.group(1).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9+#._-]", "");
    }

    /** Where the language begins in an info string that names one. */
    static int languageStart(CharSequence info) {
        Matcher word = FIRST_WORD.matcher(info);
        return word.find() ? word.start(1) : 0;
    }
}
