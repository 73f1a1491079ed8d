package io.github.blogmaven.content;

import io.github.blogmaven.config.Value;
import io.github.blogmaven.config.YamlReader;
import io.github.blogmaven.content.FrontMatter.Dialect;
import io.github.blogmaven.diagnostic.Diagnostic;
import io.github.blogmaven.diagnostic.Diagnostics;
import io.github.blogmaven.diagnostic.Rule;
import io.github.blogmaven.diagnostic.SourceText;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads front matter that is written in strict YAML. The parser gives up at the first mistake; then the lines of the key
 * that it is in are blanked and the rest is read again, so that one run finds what is wrong with every key.
 */
final class YamlFrontMatter {
    /** Front matter with more mistakes than this is something else. */
    private static final int MOST_MISTAKES = 20;

    private static final Pattern NAME = Pattern.compile("\\s*[\"']?([A-Za-z][A-Za-z0-9_-]*)");

    private final Fence fence;
    private final Diagnostics diagnostics;
    private final Set<Key> unread = EnumSet.noneOf(Key.class);
    private SourceText source;

    private YamlFrontMatter(SourceText source, Fence fence, Diagnostics diagnostics) {
        this.source = source;
        this.fence = fence;
        this.diagnostics = diagnostics;
    }

    /** The front matter within a closed fence; every mistake is reported. */
    static FrontMatter read(SourceText source, Fence fence, Diagnostics diagnostics) {
        return new YamlFrontMatter(source, fence, diagnostics).read();
    }

    /** A front matter of which nothing could be read. */
    static FrontMatter unreadable(SourceText source, int bodyStart) {
        Value.Mapping none = new Value.Mapping(List.of(), source.location(0));
        return new FrontMatter(none, bodyStart, Dialect.YAML, false, EnumSet.allOf(Key.class));
    }

    private FrontMatter read() {
        for (int mistakes = 0; mistakes <= MOST_MISTAKES; mistakes++) {
            Diagnostics problems = new Diagnostics();
            Optional<Value.Mapping> keys =
                    YamlReader.read(source, fence.start(), fence.end(), Rule.FRONT_MATTER_INVALID, problems);
            if (keys.isPresent()) {
                diagnostics.addAll(problems.list());
                return new FrontMatter(
                        keys.get(),
                        fence.bodyStart(),
                        Dialect.YAML,
                        mistakes == 0,
                        Collections.unmodifiableSet(unread));
            }
            if (!isPassedOver(problems.list())) {
                break;
            }
        }
        return unreadable(source, fence.bodyStart());
    }

    /** Reports what made reading fail, and blanks the keys it was found in; a key that occurs twice is found again. */
    private boolean isPassedOver(List<Diagnostic> problems) {
        boolean progress = false;
        for (Diagnostic problem : problems) {
            if (problem.rule() != Rule.KEY_DUPLICATE) {
                diagnostics.addAll(List.of(problem));
                progress |= problem.rule() == Rule.FRONT_MATTER_INVALID
                        && isBlanked(problem.location().line());
            }
        }
        return progress;
    }

    /** Blanks the key around a line, up to the next key; nothing where that was done before. */
    private boolean isBlanked(int line) {
        String text = source.text();
        int start = fence.start();
        int end = fence.start();
        for (int number = source.lineOf(end); number <= line && end < fence.end(); number++) {
            if (beginsKey(text, end)) {
                start = end;
            }
            end = Fence.lineEnd(text, end);
        }
        while (end < fence.end() && !Fence.isKeyLine(Fence.line(text, end))) {
            end = Fence.lineEnd(text, end);
        }
        if (text.substring(start, end).isBlank()) {
            return false;
        }
        for (int at = start; at < end; at = Fence.lineEnd(text, at)) {
            Matcher name = NAME.matcher(Fence.line(text, at));
            if (name.lookingAt()) {
                Key.of(name.group(1)).ifPresent(unread::add);
            }
        }
        source = source.blanked(start, end);
        return true;
    }

    /** Whether the line at an offset belongs to no key above it: it is neither indented, an item of a list nor a bracket. */
    private static boolean beginsKey(String text, int at) {
        String line = Fence.line(text, at);
        return !line.isEmpty() && !Character.isWhitespace(line.charAt(0)) && "-#]}".indexOf(line.charAt(0)) < 0;
    }
}
