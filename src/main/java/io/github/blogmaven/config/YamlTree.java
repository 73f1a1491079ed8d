package io.github.blogmaven.config;

import io.github.blogmaven.diagnostic.Location;
import io.github.blogmaven.diagnostic.Rule;
import io.github.blogmaven.diagnostic.SourceText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;

/** Builds values from the events of a document that {@link YamlEvents} has accepted, so its depth is limited. */
final class YamlTree {
    private final YamlText yaml;
    private final List<Event> events;
    private int next;
    private boolean refused;

    YamlTree(YamlText yaml, List<Event> events) {
        this.yaml = yaml;
        this.events = events;
    }

    /** The mapping that is the document; empty where it is something else, which is then reported. */
    Optional<Value.Mapping> root() {
        while (next < events.size() && !isNode(events.get(next))) {
            next++;
        }
        if (next == events.size()) {
            return Optional.of(new Value.Mapping(List.of(), yaml.begin()));
        }
        int offset = offset(events.get(next));
        Value value = value();
        if (refused) {
            return Optional.empty();
        }
        if (value instanceof Value.Mapping mapping) {
            return Optional.of(mapping);
        }
        if (value instanceof Value.Scalar scalar && scalar.isNull()) {
            return Optional.of(new Value.Mapping(List.of(), scalar.location()));
        }
        yaml.report(
                offset,
                "expected lines of the form key: value, found " + value.kind(),
                YamlLine.at(yaml, offset).lacksSpace()
                        ? "write " + YamlLine.at(yaml, offset).withSpace()
                        : "write a key and a colon first, as in title: Hello");
        return Optional.empty();
    }

    private static boolean isNode(Event event) {
        return switch (event.getEventId()) {
            case Scalar, SequenceStart, MappingStart -> true;
            default -> false;
        };
    }

    private Value value() {
        Event event = events.get(next++);
        Location location = location(event);
        if (event instanceof ScalarEvent scalar) {
            return scalar(scalar, location);
        }
        return event.getEventId() == Event.ID.SequenceStart ? sequence(location) : mapping(location);
    }

    private Value.Scalar scalar(ScalarEvent event, Location location) {
        String text = event.getValue();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (SourceText.isForbidden(c) || isLoneSurrogate(text, i)) {
                refused = true;
                yaml.report(
                        offset(event),
                        "an escape in this text stands for " + YamlText.codePoint(c) + ", which no page can show",
                        "remove the escape, or write \\\\ for a backslash");
                break;
            }
        }
        return new Value.Scalar(text, event.isPlain(), location);
    }

    private static boolean isLoneSurrogate(String text, int i) {
        char c = text.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
        }
        return Character.isLowSurrogate(c) && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
    }

    private Value.Sequence sequence(Location location) {
        List<Value> items = new ArrayList<>();
        while (events.get(next).getEventId() != Event.ID.SequenceEnd) {
            items.add(value());
        }
        next++;
        return new Value.Sequence(items, location);
    }

    private Value.Mapping mapping(Location location) {
        Map<String, Value.Entry> entries = new LinkedHashMap<>();
        while (events.get(next).getEventId() != Event.ID.MappingEnd) {
            int keyOffset = offset(events.get(next));
            Value key = value();
            Value value = value();
            if (!(key instanceof Value.Scalar name)) {
                refuseKey(keyOffset, "a key must be text, found " + key.kind());
            } else if (name.plain() && name.text().isEmpty()) {
                refuseKey(keyOffset, "the key before the colon is missing");
            } else {
                Value.Entry entry = new Value.Entry(name.text(), name.location(), value);
                Value.Entry first = entries.putIfAbsent(name.text(), entry);
                if (first != null) {
                    reportDuplicate(keyOffset, first);
                }
            }
        }
        next++;
        return new Value.Mapping(List.copyOf(entries.values()), location);
    }

    private void refuseKey(int offset, String message) {
        refused = true;
        yaml.report(offset, message, YamlMistake.quoteOr(yaml, offset, "write key: value"));
    }

    private void reportDuplicate(int offset, Value.Entry first) {
        yaml.report(
                Rule.KEY_DUPLICATE,
                offset,
                "the key " + first.key() + " occurs twice, first in line "
                        + first.keyLocation().line(),
                "keep one of the two");
    }

    private int offset(Event event) {
        return event.getStartMark().map(yaml::offset).orElse(yaml.start());
    }

    private Location location(Event event) {
        return event.getStartMark().map(yaml::location).orElseGet(yaml::begin);
    }
}
