package io.github.blogmaven.content;

import io.github.blogmaven.config.NearestName;
import io.github.blogmaven.config.Value;
import io.github.blogmaven.content.Fields.Field;
import io.github.blogmaven.diagnostic.Rule;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads {@code validation} of front matter: the rules that are to leave the document alone. */
final class IgnoreReader {
    private static final String IGNORE = "ignore";
    private static final String EXAMPLE = "write validation: { ignore: [image-no-alt] } with the ids of rules";

    private final Fields fields;
    private final Set<Rule> rules = EnumSet.noneOf(Rule.class);

    private IgnoreReader(Fields fields) {
        this.fields = fields;
    }

    /** Says what the document asks for, also where nothing else of it can be read. */
    static void read(Fields fields) {
        Optional<Field> field = fields.find(Key.VALIDATION);
        if (field.isEmpty()) {
            return;
        }
        if (field.get().value() instanceof Value.Mapping mapping) {
            IgnoreReader reader = new IgnoreReader(fields);
            mapping.entries().forEach(reader::read);
            fields.ignore(reader.rules);
        } else {
            fields.reportType(
                    Key.VALIDATION.canonical(), "a mapping", field.get().value(), EXAMPLE);
        }
    }

    private void read(Value.Entry entry) {
        if (entry.key().equals(IGNORE)) {
            texts(entry.value()).forEach(this::read);
            return;
        }
        fields.report(
                Rule.KEY_UNKNOWN,
                entry.keyLocation(),
                "the key validation." + entry.key() + " is unknown",
                Rule.of(entry.key()).isPresent()
                        ? "write validation: { ignore: [" + entry.key() + "] }; severities are set in blog.yaml"
                        : EXAMPLE);
    }

    private List<Value.Scalar> texts(Value value) {
        List<Value> items = value instanceof Value.Sequence sequence ? sequence.items() : List.of(value);
        String what = value instanceof Value.Sequence ? "each of validation.ignore" : "validation.ignore";
        List<Value.Scalar> texts = new ArrayList<>();
        for (Value item : items) {
            if (!(item instanceof Value.Scalar scalar)) {
                fields.reportType(what, "the id of a rule", item, EXAMPLE);
            } else if (!scalar.isNull()) {
                texts.add(scalar);
            }
        }
        return texts;
    }

    private void read(Value.Scalar scalar) {
        String id = scalar.text().strip();
        Optional<Rule> rule = Rule.of(id);
        rule.ifPresent(rules::add);
        if (rule.isEmpty()) {
            List<String> known = Stream.of(Rule.values()).map(Rule::id).toList();
            fields.report(
                    Rule.IGNORE_UNKNOWN,
                    scalar.location(),
                    "there is no rule \"" + Fields.abbreviate(id) + "\" to ignore",
                    NearestName.of(id, known)
                            .map(name -> "did you mean " + name + "?")
                            .orElse("write the id that stands in brackets after the message"));
        }
    }
}
