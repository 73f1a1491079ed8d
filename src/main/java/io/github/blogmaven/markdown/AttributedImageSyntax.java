package io.github.blogmaven.markdown;

import com.vladsch.flexmark.parser.LightInlineParser;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the images that CommonMark does not know: with attributes after the URL, with spaces in the URL, with an alternative
 * text whose brackets do not match up. Everything else is left to the ordinary parser. Looking ahead is bounded, so that a text
 * full of beginnings takes linear time.
 */
final class AttributedImageSyntax extends InlineSyntax {
    private static final int MAX_ALT = 2000;
    private static final int MAX_TARGET = 2000;
    private static final String ATTRIBUTE =
            "[ \\t]++(align|width|height)[ \\t]*+=[ \\t]*+(?:\"([^\"\\n]{0,40})\"|'([^'\\n]{0,40})')";
    private static final Pattern END = Pattern.compile("(?:" + ATTRIBUTE + "){1,6}[ \\t]*+\\)");
    private static final Pattern ONE = Pattern.compile(ATTRIBUTE);
    private static final Pattern TITLED =
            Pattern.compile("(\\S*)[ \\t]++(?:\"([^\"\\n]*+)\"|'([^'\\n]*+)'|\\(([^()\\n]*+)\\))");

    AttributedImageSyntax() {
        super('!');
    }

    @Override
    public boolean parse(LightInlineParser parser) {
        BasedSequence input = parser.getInput();
        int start = parser.getIndex();
        if (parser.peek(1) != '[') {
            return false;
        }
        int bracket = altEnd(input, start + 2);
        return bracket >= 0 && image(parser, input, start, bracket);
    }

    /** The first {@code ](} that closes as many brackets as were opened, else the first at all. */
    private static int altEnd(BasedSequence input, int from) {
        int end = Math.min(input.length() - 1, from + MAX_ALT);
        int depth = 0;
        int first = -1;
        for (int i = from; i < end; i++) {
            char c = input.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '[') {
                depth++;
            } else if (c == ']') {
                boolean isTarget = input.charAt(i + 1) == '(';
                if (depth == 0) {
                    return isTarget ? i : -1;
                }
                depth--;
                first = first < 0 && isTarget ? i : first;
            }
        }
        return first;
    }

    private static boolean image(LightInlineParser parser, BasedSequence input, int start, int bracket) {
        int open = bracket + 2;
        int end = Math.min(input.length(), open + MAX_TARGET);
        Matcher attributes = END.matcher(input).region(open, end);
        int depth = 0;
        for (int i = open; i < end; i++) {
            char c = input.charAt(i);
            if (c == '\n' || (c == ']' && input.safeCharAt(i + 1) == '(')) {
                return false;
            }
            if (c == ' ' || c == '\t') {
                if (attributes.region(i, end).lookingAt()) {
                    return accept(parser, node(input, start, bracket, i, attributes.end()), attributes.end());
                }
            } else if (c == '\\') {
                i++;
            } else if (c == '(') {
                depth++;
            } else if (c == ')' && depth-- == 0) {
                return isOdd(input.subSequence(open, i))
                        && accept(parser, node(input, start, bracket, i, i + 1), i + 1);
            }
        }
        return false;
    }

    /** Whether a target without attributes has spaces in its URL, which CommonMark does not allow. */
    private static boolean isOdd(BasedSequence target) {
        String text = target.trim().toString();
        boolean hasSpace = text.indexOf(' ') >= 0;
        return hasSpace
                && !text.startsWith("<")
                && text.indexOf('"') < 0
                && !TITLED.matcher(text).matches();
    }

    private static AttributedImage node(BasedSequence input, int start, int bracket, int urlEnd, int end) {
        Map<String, String> attributes = new TreeMap<>();
        Matcher attribute = ONE.matcher(input).region(urlEnd, end);
        while (attribute.find()) {
            String value = attribute.group(2) == null ? attribute.group(3) : attribute.group(2);
            attributes.putIfAbsent(attribute.group(1), value);
        }
        String target = input.subSequence(bracket + 2, urlEnd).toString().strip();
        Matcher titled = TITLED.matcher(target);
        if (titled.matches()) {
            String title = titled.group(2) == null ? titled.group(3) : titled.group(2);
            attributes.put("title", HtmlText.unescaped(title == null ? titled.group(4) : title));
            target = titled.group(1);
        }
        int urlStart = input.indexOf(target, bracket + 2) - start;
        if (target.length() > 1 && target.startsWith("<") && target.endsWith(">")) {
            target = target.substring(1, target.length() - 1);
        }
        String alt = input.subSequence(start + 2, bracket)
                .toString()
                .replaceAll("\\s+", " ")
                .strip();
        return new AttributedImage(
                input.subSequence(start, end),
                HtmlText.unescaped(alt),
                HtmlText.unescaped(target).replace("\"", "%22"),
                urlStart,
                attributes);
    }
}
