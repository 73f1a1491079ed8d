package io.github.blogmaven.config;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/**
 * The events of one YAML document that holds nothing but text, lists and mappings. The limits are kept here, while the
 * parser runs, because building a tree of a hostile text is what would overflow the stack.
 */
final class YamlEvents {
    static final int MAX_DEPTH = 64;

    private final YamlText yaml;
    private final List<Event> events = new ArrayList<>();
    private int depth;
    private int documents;

    private YamlEvents(YamlText yaml) {
        this.yaml = yaml;
    }

    /** Parses; empty where the text is refused, which is then reported. */
    static Optional<List<Event>> of(YamlText yaml) {
        YamlEvents parsed = new YamlEvents(yaml);
        return parsed.parse() ? Optional.of(parsed.events) : Optional.empty();
    }

    private boolean parse() {
        try {
            for (Event event : new Parse(LoadSettings.builder().build()).parseString(yaml.text())) {
                if (!accept(event)) {
                    return false;
                }
                events.add(event);
            }
            return true;
        } catch (MarkedYamlEngineException e) {
            YamlMistake mistake = YamlMistake.of(e, yaml, events);
            yaml.report(mistake.offset(), mistake.message(), mistake.hint());
            return false;
        } catch (NumberFormatException e) {
            return refuseEscape();
        }
    }

    private boolean accept(Event event) {
        if (event instanceof AliasEvent alias) {
            return refuse(
                    event, "*" + alias.getAlias() + " is an alias, and aliases are not supported", "repeat it here");
        }
        if (event instanceof NodeEvent node && node.getAnchor().isPresent()) {
            return refuse(
                    event, "&" + node.getAnchor().get() + " is an anchor, and anchors are not supported", "remove it");
        }
        Optional<String> tag = tag(event);
        if (tag.isPresent()) {
            return refuse(
                    event,
                    "the value has the YAML tag " + shown(tag.get()) + ", and tags are not supported",
                    "remove it");
        }
        return switch (event.getEventId()) {
            case DocumentStart ->
                ++documents == 1 || refuse(event, "a second YAML document begins here", "remove this line");
            case SequenceStart, MappingStart -> ++depth <= MAX_DEPTH || refuseDepth(event);
            case SequenceEnd, MappingEnd -> {
                depth--;
                yield true;
            }
            default -> true;
        };
    }

    private static Optional<String> tag(Event event) {
        if (event instanceof CollectionStartEvent start) {
            return start.getTag();
        }
        return event instanceof ScalarEvent scalar ? scalar.getTag() : Optional.empty();
    }

    private static String shown(String tag) {
        return tag.replace("tag:yaml.org,2002:", "!!");
    }

    private boolean refuse(Event event, String message, String remedy) {
        int offset = offset(event);
        yaml.report(offset, message, quotes(offset) + remedy);
        return false;
    }

    private String quotes(int offset) {
        return YamlLine.at(yaml, offset)
                .inQuotes()
                .filter(shown -> !shown.startsWith("\"---")
                        && offset == YamlLine.at(yaml, offset).valueOffset())
                .map(shown -> "if it is text, put it in quotes: " + shown + "; else ")
                .orElse("");
    }

    /** The parser lets the exception of one escape out: one of eight digits beyond the range of {@code int}. */
    private boolean refuseEscape() {
        int from = events.isEmpty() ? yaml.start() : offset(events.get(events.size() - 1));
        int escape = yaml.source().text().indexOf("\\U", from);
        yaml.report(
                escape < 0 ? from : escape,
                "an escape stands for no character",
                "remove it, or use single quotes if the backslash is meant");
        return false;
    }

    private boolean refuseDepth(Event event) {
        yaml.reportLimit(
                offset(event),
                "lists and mappings are nested deeper than " + MAX_DEPTH + " levels",
                "nest them less, or put the value in quotes if it is text");
        return false;
    }

    private int offset(Event event) {
        Optional<Mark> mark = event.getStartMark();
        return mark.isPresent() ? yaml.offset(mark.get()) : yaml.start();
    }
}
