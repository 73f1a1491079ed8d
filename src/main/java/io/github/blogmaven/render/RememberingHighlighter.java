package io.github.blogmaven.render;

import io.github.blogmaven.content.ValueDigest;
import io.github.blogmaven.highlight.Highlighter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Asks another highlighter only for what is new in a document. Of one thread. */
final class RememberingHighlighter implements Highlighter {
    private final Highlighter other;
    private final Map<String, String> before;
    private final Map<String, String> now = new LinkedHashMap<>();

    RememberingHighlighter(Highlighter other, Map<String, String> before) {
        this.other = other;
        this.before = before;
    }

    @Override
    public Optional<String> highlight(String code, String language) {
        String key = ValueDigest.of(List.of(language, code));
        Optional<String> html = Optional.ofNullable(before.get(key)).or(() -> other.highlight(code, language));
        html.ifPresent(known -> now.put(key, known));
        return html;
    }

    @Override
    public Optional<String> title(String language) {
        return other.title(language);
    }

    /** What was asked for so far, by digests of code and language. */
    Map<String, String> now() {
        return now;
    }
}
