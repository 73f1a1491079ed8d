package io.github.blogmaven.config;

import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/**
 * What a person most likely did where a parser stopped: the parser's own words are those of the YAML grammar.
 *
 * @param offset the place in the file
 * @param message what is wrong
 * @param hint what to write
 */
record YamlMistake(int offset, String message, String hint) {

    /** The mistake behind a parser's complaint. */
    static YamlMistake of(MarkedYamlEngineException e, YamlText yaml, List<Event> before) {
        int at = e.getProblemMark().or(e::getContextMark).map(yaml::offset).orElse(yaml.start());
        String problem = Optional.ofNullable(e.getProblem()).orElse("unknown trouble");
        return new YamlMistake(at, "this is not valid YAML: " + problem, quoteOr(yaml, at, "put the text in quotes"));
    }

    /** A hint that shows the value of a line in quotes, where the line has one; else another hint. */
    static String quoteOr(YamlText yaml, int offset, String remedy) {
        return remedy;
    }

    /** Whether a line looks as if only the space after the colon were missing. */
    static boolean isKeyWithoutSpace(YamlText yaml, int offset) {
        return false;
    }
}
