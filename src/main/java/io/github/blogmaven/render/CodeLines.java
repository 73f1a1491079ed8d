package io.github.blogmaven.render;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is said of single lines of code: by numbers before it, and by comments at the ends of lines. */
final class CodeLines {
    /** {@code // [!code ++]}, in the comments of most languages, behind the code of its line. */
    private static final Pattern MARK = Pattern.compile(
            "[ \\t]*(?://|#|--|;+|%|/\\*|<!--|\\(\\*)[ \\t]*\\[!code (\\+\\+|--|hl|highlight|focus|warning|error)\\][ \\t]*(?:\\*/|-->|\\*\\))?[ \\t]*$",
            Pattern.MULTILINE);

    private static final String MARK_START = "[!code ";
    private static final Pattern RANGE = Pattern.compile("(\\d{1,6})(?:-(\\d{1,6}))?");

    private static final Map<String, String> KINDS =
            Map.of("++", "added", "--", "removed", "hl", "marked", "highlight", "marked");

    private final String code;
    private final Map<Integer, String> kinds = new TreeMap<>();

    private CodeLines(String code) {
        this.code = code;
    }

    /**
     * Reads the marks of a block.
     *
     * @param code as written
     * @param numbers of the lines to stress, as in {@code 1,3-5}, counted from 1
     */
    static CodeLines of(String code, String numbers) {
        if (numbers.isEmpty() && !code.contains(MARK_START)) {
            return new CodeLines(code);
        }
        StringBuilder clean = new StringBuilder(code.length());
        Map<Integer, String> written = new TreeMap<>();
        Matcher mark = MARK.matcher(code);
        int line = 1;
        int done = 0;
        while (mark.find()) {
            line += (int) code.substring(done, mark.start())
                    .chars()
                    .filter(c -> c == '\n')
                    .count();
            clean.append(code, done, mark.start());
            done = mark.end();
            written.put(line, KINDS.getOrDefault(mark.group(1), mark.group(1)));
        }
        CodeLines lines = new CodeLines(clean.append(code, done, code.length()).toString());
        Matcher range = RANGE.matcher(numbers);
        long last = lines.code.lines().count();
        while (range.find()) {
            int first = Integer.parseInt(range.group(1));
            long end = range.group(2) == null ? first : Math.min(last, Integer.parseInt(range.group(2)));
            for (int number = first; number <= end; number++) {
                lines.kinds.put(number, "marked");
            }
        }
        lines.kinds.putAll(written);
        return lines;
    }

    /** The code without the comments that are marks. */
    String code() {
        return code;
    }

    /** Whether any line is told from the others. */
    boolean isMarked() {
        return !kinds.isEmpty();
    }

    /** Puts each line of highlighted code into an element of its own; tokens that go on are closed and opened again. */
    String wrap(String html) {
        StringBuilder result = new StringBuilder(html.length() + 64);
        Deque<String> open = new ArrayDeque<>();
        int number = 1;
        int at = 0;
        while (at < html.length()) {
            result.append("<span class=\"code-line").append(kind(number++)).append("\">");
            open.descendingIterator().forEachRemaining(result::append);
            int end = html.indexOf('\n', at);
            int next = end < 0 ? html.length() : end + 1;
            append(html, at, next, result, open);
            result.append("</span>".repeat(open.size())).append("</span>");
            at = next;
        }
        return result.toString();
    }

    private String kind(int number) {
        String kind = kinds.get(number);
        return kind == null ? "" : " " + kind;
    }

    private static void append(String html, int from, int to, StringBuilder result, Deque<String> open) {
        result.append(html, from, to);
        for (int at = html.indexOf('<', from); at >= 0 && at < to; at = html.indexOf('<', at + 1)) {
            if (html.startsWith("</", at)) {
                open.pop();
            } else {
                open.push(html.substring(at, html.indexOf('>', at) + 1));
            }
        }
    }
}
