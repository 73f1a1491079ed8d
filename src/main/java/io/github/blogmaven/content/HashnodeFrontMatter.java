package io.github.blogmaven.content;

import io.github.blogmaven.config.Value;
import io.github.blogmaven.config.YamlReader;
import io.github.blogmaven.diagnostic.Diagnostics;
import io.github.blogmaven.diagnostic.Rule;
import io.github.blogmaven.diagnostic.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads front matter as Hashnode's backup writes it: a value is put between quotes but nothing in it is escaped, so that
 * only lines tell where it ends. A known key at the start of a line begins a value, the lines up to the next one belong
 * to it, one outer pair of quotes is removed and a backslash is a backslash.
 */
final class HashnodeFrontMatter {
    /** Keys whose values are prose, which may have several lines and a word with a colon at the start of one. */
    private static final Set<String> PROSE =
            Set.of("title", "seoTitle", "seoDescription", "subtitle", "description", "excerpt", "summary");
    /** What Hashnode itself writes, in backups and as "GitHub as source". */
    private static final Set<String> HASHNODE_KEYS = Set.of(
            "title",
            "seoTitle",
            "seoDescription",
            "datePublished",
            "cuid",
            "slug",
            "canonical",
            "cover",
            "ogImage",
            "tags",
            "subtitle",
            "domain",
            "ignorePost",
            "publishAs",
            "hideFromHashnodeCommunity",
            "disableComments",
            "seriesSlug",
            "enableToc",
            "saveAsDraft");

    /** Keys of this tool whose values are mappings. */
    private static final Set<String> MAPPINGS = Set.of("validation", "extra");

    private final SourceText source;
    private final List<Value.Entry> entries = new ArrayList<>();
    private String key = "";
    private int keyStart;
    private final List<Integer> lineStarts = new ArrayList<>();

    private HashnodeFrontMatter(SourceText source) {
        this.source = source;
    }

    /** The keys between two offsets; a key that occurs twice is there twice. */
    static Value.Mapping read(SourceText source, int start, int end) {
        HashnodeFrontMatter reader = new HashnodeFrontMatter(source);
        for (int at = start; at < end; at = Fence.lineEnd(source.text(), at)) {
            reader.add(at);
        }
        reader.finish();
        return new Value.Mapping(reader.entries, source.location(start));
    }

    private void add(int at) {
        String line = Fence.line(source.text(), at);
        int colon = line.indexOf(':');
        if (colon > 0 && Fence.isKeyLine(line) && beginsValue(line.substring(0, colon))) {
            finish();
            key = line.substring(0, colon);
            keyStart = at;
            lineStarts.add(at + colon + 1);
        } else if (!key.isEmpty()) {
            lineStarts.add(at);
        }
    }

    /**
     * Hashnode's own keys always do. Others were added by hand: they do after a value that has ended, and a name that
     * nobody knows does so only where prose cannot go on.
     */
    private boolean beginsValue(String name) {
        if (HASHNODE_KEYS.contains(name)) {
            return true;
        }
        return !PROSE.contains(key) || (Key.of(name).isPresent() && hasEnded());
    }

    private boolean hasEnded() {
        String first = Fence.line(source.text(), lineStarts.get(0)).strip();
        String last =
                Fence.line(source.text(), lineStarts.get(lineStarts.size() - 1)).strip();
        boolean closed = last.endsWith("\"") && (lineStarts.size() > 1 || last.length() > 1);
        return !first.startsWith("\"") || closed;
    }

    private String text() {
        StringBuilder joined = new StringBuilder();
        for (int start : lineStarts) {
            String line = Fence.line(source.text(), start).strip();
            joined.append(joined.length() > 0 && !line.isEmpty() ? " " : "").append(line);
        }
        return joined.toString();
    }

    private void finish() {
        if (!key.isEmpty()) {
            String text = text();
            int start = valueStart();
            boolean list = Key.of(key).map(Key::isList).orElse(false);
            Value value = list && isFlow(text)
                    ? flow(text, start)
                    : list && text.startsWith("- ") ? block() : mapping().orElseGet(() -> scalar(text, start));
            entries.add(new Value.Entry(key, source.location(keyStart), value));
        }
        key = "";
        lineStarts.clear();
    }

    /** Hashnode knows no such key, so whoever added it wrote YAML. */
    private Optional<Value> mapping() {
        if (!MAPPINGS.contains(key)) {
            return Optional.empty();
        }
        int end = Fence.lineEnd(source.text(), lineStarts.get(lineStarts.size() - 1));
        return YamlReader.read(source, keyStart, end, Rule.FRONT_MATTER_INVALID, new Diagnostics())
                .flatMap(yaml -> yaml.get(key));
    }

    private Value.Scalar scalar(String text, int start) {
        boolean quoted = text.length() > 1 && isQuote(text.charAt(0)) && text.endsWith(text.substring(0, 1));
        String value = quoted ? text.substring(1, text.length() - 1).strip() : text;
        return new Value.Scalar(value, !quoted, source.location(start));
    }

    private static boolean isQuote(char c) {
        return c == '"' || c == '\'';
    }

    /** Hashnode never writes a list, but who edits a backup does. */
    private static boolean isFlow(String text) {
        return text.startsWith("[") && text.endsWith("]");
    }

    private Value flow(String text, int start) {
        List<Value> items = new ArrayList<>();
        for (String item : text.substring(1, text.length() - 1).split(",")) {
            items.add(scalar(item.strip(), start));
        }
        return new Value.Sequence(items, source.location(start));
    }

    private Value block() {
        List<Value> items = new ArrayList<>();
        for (int start : lineStarts) {
            String line = Fence.line(source.text(), start);
            int dash = line.indexOf("- ");
            if (dash >= 0) {
                items.add(scalar(line.substring(dash + 2).strip(), start + dash + 2));
            }
        }
        return new Value.Sequence(items, source.location(valueStart()));
    }

    /** The first character of the value that is no space; the end of the key's line where there is none. */
    private int valueStart() {
        for (int start : lineStarts) {
            String line = Fence.line(source.text(), start);
            if (!line.isBlank()) {
                return start + line.length() - line.stripLeading().length();
            }
        }
        return lineStarts.get(0);
    }
}
