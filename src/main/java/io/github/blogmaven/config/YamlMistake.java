package io.github.blogmaven.config;

import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/**
 * What a person most likely did where the parser stopped. The parser's own words are those of the YAML grammar; most
 * people only forgot the quotes around a title.
 *
 * @param offset the place in the file
 * @param message what is wrong
 * @param hint what to write
 */
record YamlMistake(int offset, String message, String hint) {
    /** What the parser says where a value begins with a character that means something else to it. */
    private static final List<String> FIRST_CHARACTER = List.of(
            "cannot start any token",
            "sequence entries are not allowed",
            "mapping keys are not allowed",
            "expected the node content");

    /** The mistake behind a complaint of the parser. */
    static YamlMistake of(MarkedYamlEngineException e, YamlText yaml, List<Event> before) {
        String problem = Optional.ofNullable(e.getProblem()).orElse("it ends too early");
        String context = Optional.ofNullable(e.getContext()).orElse("");
        int at = e.getProblemMark().or(e::getContextMark).map(yaml::offset).orElse(yaml.start());
        int begin = e.getContextMark().map(yaml::offset).orElse(at);
        if (problem.contains("TAB")) {
            return new YamlMistake(
                    at, "a tab stands where YAML allows only spaces", "replace the tab by two spaces for each level");
        }
        if (context.contains("quoted scalar")) {
            return ofQuoted(yaml, problem, at, begin);
        }
        if (FIRST_CHARACTER.stream().anyMatch(problem::contains)) {
            return ofFirstCharacter(yaml, at);
        }
        if (context.contains("alias") || context.contains("anchor") || context.contains("tag")) {
            return ofFirstCharacter(yaml, begin);
        }
        if (context.contains("block scalar")) {
            return ofFirstCharacter(yaml, YamlLine.at(yaml, at).valueOffset());
        }
        if (problem.startsWith("mapping values")) {
            return ofColon(yaml, at);
        }
        if (context.contains("flow")) {
            return ofFlow(yaml, problem, at, begin);
        }
        if (problem.startsWith("could not find expected ':'")) {
            return ofLineWithoutKey(yaml, YamlLine.at(yaml, begin));
        }
        return problem.startsWith("expected <block end>")
                ? ofBlock(yaml, problem, at, begin, before)
                : unknown(yaml, problem, at);
    }

    /** A hint that shows the line with its value in quotes where that may help at this place, else another hint. */
    static String quoteOr(YamlText yaml, int offset, String otherwise) {
        YamlLine line = YamlLine.at(yaml, offset);
        String value = line.value();
        boolean list = (value.startsWith("[") && value.endsWith("]")) || (value.startsWith("{") && value.endsWith("}"));
        boolean inside = list && offset > line.valueOffset() && !value.startsWith("{{");
        if (inside || offset < line.valueOffset()) {
            return otherwise;
        }
        return line.inQuotes().map(shown -> "put the value in quotes: " + shown).orElse(otherwise);
    }

    private static YamlMistake ofQuoted(YamlText yaml, String problem, int at, int begin) {
        if (problem.contains("escape")) {
            int backslash = Math.max(begin, yaml.source().text().lastIndexOf('\\', at));
            return new YamlMistake(
                    backslash,
                    "a backslash within double quotes begins an escape, but none that YAML knows",
                    quoteOr(yaml, backslash, "write two backslashes, or use single quotes"));
        }
        return new YamlMistake(
                begin,
                "the quote that begins here is never closed",
                quoteOr(yaml, begin, "close it at the end of the value"));
    }

    private static YamlMistake ofFirstCharacter(YamlText yaml, int at) {
        String text = yaml.source().text();
        String first = at < yaml.end() ? Character.toString(text.codePointAt(at)) : "";
        return new YamlMistake(
                at,
                "a text that begins with " + first + " must be in quotes, YAML reserves that character",
                quoteOr(yaml, at, "put the text in quotes"));
    }

    private static YamlMistake ofColon(YamlText yaml, int at) {
        YamlLine line = YamlLine.at(yaml, at);
        if (line.offset() + line.colon() != at) {
            return new YamlMistake(
                    at,
                    line.key().isEmpty()
                            ? "a value without quotes holds a colon and a space"
                            : "the value of " + line.key() + " holds a colon and a space, but no quotes are around it",
                    quoteOr(yaml, line.valueOffset(), "put the value in quotes"));
        }
        Optional<YamlLine> above = line.above(yaml);
        if (above.isPresent() && (above.get().lacksSpace() || above.get().lacksKey())) {
            return ofLineWithoutKey(yaml, above.get().firstWithoutKey(yaml));
        }
        return new YamlMistake(
                line.contentOffset(),
                "this line begins further right than the key above, which already has a value",
                "begin the line in the same column as the key above, or put the value above in quotes");
    }

    private static YamlMistake ofMissingSpace(YamlLine line) {
        return new YamlMistake(
                line.offset() + line.text().indexOf(':'),
                "a space is missing after the colon",
                "write " + line.withSpace());
    }

    private static YamlMistake ofFlow(YamlText yaml, String problem, int at, int begin) {
        boolean list = yaml.source().text().charAt(Math.min(begin, yaml.end() - 1)) == '[';
        String close = list ? "]" : "}";
        String name = list ? "list" : "mapping";
        boolean sameLine =
                YamlLine.at(yaml, at).offset() == YamlLine.at(yaml, begin).offset();
        if (problem.contains("<stream end>") || !(sameLine || yaml.isJson())) {
            return new YamlMistake(
                    begin,
                    "the " + name + " that begins here is never closed",
                    "write " + close + " after its last value, or put the value in quotes if it is text");
        }
        return new YamlMistake(
                at,
                "a comma or " + close + " is missing here in the " + name,
                "write commas between the values, and quotes around a value that holds a colon or a comma");
    }

    private static YamlMistake ofLineWithoutKey(YamlText yaml, YamlLine line) {
        if (line.lacksSpace()) {
            return ofMissingSpace(line);
        }
        return new YamlMistake(
                Math.min(line.contentOffset(), yaml.end()),
                "this line is neither key: value nor a part of the value above",
                "write a key and a colon before it, or indent it if it belongs to the value above");
    }

    private static YamlMistake ofBlock(YamlText yaml, String problem, int at, int begin, List<Event> before) {
        YamlLine line = YamlLine.at(yaml, at);
        Event last = before.get(before.size() - 1);
        if (last instanceof ScalarEvent scalar && (scalar.isDQuoted() || scalar.isSQuoted())) {
            return ofEarlyQuote(yaml, at, scalar);
        }
        if (last instanceof CollectionEndEvent && at > line.valueOffset()) {
            return new YamlMistake(
                    at,
                    "the value goes on after the closing bracket",
                    quoteOr(yaml, line.valueOffset(), "remove what follows the bracket"));
        }
        if (problem.endsWith("found ':'")) {
            return new YamlMistake(
                    at, "the key before the colon is missing", "write a key before it, as in title: Hello");
        }
        if (at <= line.contentOffset()) {
            int column = yaml.source().location(begin).column();
            return new YamlMistake(
                    at,
                    "this line is indented differently from the lines it belongs to",
                    "begin it in column " + column + " as they do, or two columns further right than its key");
        }
        return unknown(yaml, problem, at);
    }

    private static YamlMistake ofEarlyQuote(YamlText yaml, int at, ScalarEvent scalar) {
        int start = scalar.getStartMark().map(yaml::offset).orElse(at);
        int end = scalar.getEndMark().map(yaml::offset).orElse(at);
        int endLine = yaml.source().lineOf(end);
        if (yaml.source().lineOf(start) != endLine) {
            return new YamlMistake(
                    start,
                    "the quote that begins here ends only in line " + endLine,
                    quoteOr(yaml, start, "close it at the end of the value"));
        }
        return new YamlMistake(
                at, "the quotes end before the value does", quoteOr(yaml, start, "put the whole value in quotes"));
    }

    private static YamlMistake unknown(YamlText yaml, String problem, int at) {
        return new YamlMistake(
                at,
                "this is not valid YAML: " + problem,
                quoteOr(yaml, at, "write key: value, with quotes around a value that has special characters"));
    }
}
