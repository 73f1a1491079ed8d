package io.github.blogmaven.render;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the source says of a record of this package, as Markdown.
 *
 * @param summary the first paragraph
 * @param components what is said of each component
 */
record RecordComment(String summary, Map<String, String> components) {
    static final Path SOURCES = Path.of("src/main/java/io/github/blogmaven/render");

    private static final Pattern TAG = Pattern.compile("\\{@(?:code|link|linkplain) ([^{}]*)\\}");

    static RecordComment of(Class<?> type) throws IOException {
        Class<?> outermost = type;
        while (outermost.getEnclosingClass() != null) {
            outermost = outermost.getEnclosingClass();
        }
        String source = Files.readString(SOURCES.resolve(outermost.getSimpleName() + ".java"));
        Matcher record = Pattern.compile(
                        "/\\*\\*((?:(?!\\*/).)*)\\*/\\s*(?:public |private |static |@\\w+ )*record "
                                + type.getSimpleName() + "\\(",
                        Pattern.DOTALL)
                .matcher(source);
        if (!record.find()) {
            throw new AssertionError(type + " has no comment");
        }
        return parse(record.group(1).replaceAll("(?m)^\\s*\\*? ?", ""));
    }

    private static RecordComment parse(String text) {
        String[] blocks = text.split("(?m)^@");
        Map<String, String> components = new LinkedHashMap<>();
        for (int i = 1; i < blocks.length; i++) {
            String[] words = blocks[i].strip().split("\\s+", 3);
            if (words[0].equals("param") && words.length == 3) {
                components.put(words[1], markdown(words[2]));
            }
        }
        return new RecordComment(markdown(blocks[0].split("(?m)^<p>|^\\s*$\\n(?=\\S)")[0]), components);
    }

    private static String markdown(String javadoc) {
        return TAG.matcher(javadoc.replaceAll("\\s+", " ")).replaceAll("`$1`").strip();
    }
}
