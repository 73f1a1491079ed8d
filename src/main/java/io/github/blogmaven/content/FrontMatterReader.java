package io.github.blogmaven.content;

import io.github.blogmaven.config.Value;
import io.github.blogmaven.config.YamlReader;
import io.github.blogmaven.content.FrontMatter.Dialect;
import io.github.blogmaven.diagnostic.Diagnostics;
import io.github.blogmaven.diagnostic.Rule;
import io.github.blogmaven.diagnostic.SourceText;
import java.util.List;
import java.util.Optional;

/** Finds the front matter of a document, decides in which dialect it is written, and reads it. */
final class FrontMatterReader {
    /** Characters; the same limit that strict YAML has in bytes. */
    private static final int LIMIT = 64 * 1024;

    /** Characters of a title without a key; more of them are a body that lacks one. */
    private static final int TITLE_LIMIT = 1_000;

    private final SourceText source;
    private final Diagnostics diagnostics;

    private FrontMatterReader(SourceText source, Diagnostics diagnostics) {
        this.source = source;
        this.diagnostics = diagnostics;
    }

    /** The front matter of a document, as far as it can be read; empty where nobody knows where the body begins. */
    static Optional<FrontMatter> read(SourceText source, SourceName name, Diagnostics diagnostics) {
        FrontMatterReader reader = new FrontMatterReader(source, diagnostics);
        Optional<Fence> fence = Fence.of(source.text());
        return fence.isPresent() ? reader.fenced(fence.get(), name) : reader.unfenced(name);
    }

    private Optional<FrontMatter> fenced(Fence fence, SourceName name) {
        if (!fence.closed()) {
            source.report(
                    diagnostics,
                    Rule.FRONT_MATTER_UNCLOSED,
                    0,
                    "the front matter begins here and never ends",
                    "write --- on a line of its own after the last key");
            return Optional.empty();
        }
        if (fence.end() - fence.start() > LIMIT) {
            source.report(
                    diagnostics,
                    Rule.FRONT_MATTER_TOO_LARGE,
                    fence.start(),
                    "the front matter is larger than 64 KB",
                    "move what is not a key below the closing ---");
            return Optional.of(YamlFrontMatter.unreadable(source, fence.bodyStart()));
        }
        return Optional.of(
                isHashnode(fence, name) ? hashnode(fence) : YamlFrontMatter.read(source, fence, diagnostics));
    }

    private boolean isHashnode(Fence fence, SourceName name) {
        return name.isHashnode() || hasKey(fence, "cuid") || (hasKey(fence, "datePublished") && !isYaml(fence));
    }

    private FrontMatter hashnode(Fence fence) {
        Value.Mapping keys = HashnodeFrontMatter.read(source, fence.start(), fence.end());
        return new FrontMatter(keys, fence.bodyStart(), Dialect.HASHNODE);
    }

    private boolean isYaml(Fence fence) {
        return YamlReader.read(source, fence.start(), fence.end(), Rule.FRONT_MATTER_INVALID, new Diagnostics())
                .isPresent();
    }

    private boolean hasKey(Fence fence, String key) {
        String text = source.text();
        for (int at = fence.start(); at < fence.end(); at = Fence.lineEnd(text, at)) {
            if (text.startsWith(key + ":", at)) {
                return true;
            }
        }
        return false;
    }

    private Optional<FrontMatter> unfenced(SourceName name) {
        if (Fence.line(source.text(), 0).equals("+++")) {
            return toml();
        }
        return Optional.of(Cuid.isCuid(name.name()) ? legacy() : new FrontMatter(keys(List.of()), 0, Dialect.NONE));
    }

    private Optional<FrontMatter> toml() {
        String text = source.text();
        source.report(
                diagnostics,
                Rule.FRONT_MATTER_INVALID,
                0,
                "the front matter is TOML, which cannot be read",
                "write it as YAML between two lines ---");
        for (int at = Fence.lineEnd(text, 0); at < text.length(); at = Fence.lineEnd(text, at)) {
            if (Fence.line(text, at).equals("+++")) {
                return Optional.of(YamlFrontMatter.unreadable(source, Fence.lineEnd(text, at)));
            }
        }
        return Optional.empty();
    }

    /** The title is plain text, not Markdown, from the first line up to the first blank one, unless that is too far. */
    private FrontMatter legacy() {
        String text = source.text();
        int start = 0;
        while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (start < text.length() && text.charAt(start) == '#') {
            start++;
        }
        int end = start;
        while (end < text.length() && (end == start || !Fence.line(text, end).isBlank())) {
            end = Fence.lineEnd(text, end);
        }
        String title = text.substring(start, end);
        if (title.strip().length() > TITLE_LIMIT) {
            return new FrontMatter(keys(List.of()), 0, Dialect.LEGACY);
        }
        int indent = title.length() - title.stripLeading().length();
        Value value = new Value.Scalar(title.strip(), false, source.location(start + indent));
        Value.Entry entry = new Value.Entry(Key.TITLE.canonical(), source.location(0), value);
        return new FrontMatter(keys(title.isBlank() ? List.of() : List.of(entry)), end, Dialect.LEGACY);
    }

    private Value.Mapping keys(List<Value.Entry> entries) {
        return new Value.Mapping(entries, source.location(0));
    }
}
