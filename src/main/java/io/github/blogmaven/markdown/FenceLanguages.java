package io.github.blogmaven.markdown;

import io.github.blogmaven.config.NearestName;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The languages that highlighters know by name or alias, from {@code fence-languages.txt}. */
final class FenceLanguages {
    /** Shorter words are near to too many names. */
    private static final int SHORTEST_MISTAKE = 4;

    /** What is before the language in a class attribute, or in the name of a file. */
    private static final Pattern CLASS_OR_FILE = Pattern.compile("lang(?:uage)?-|.*\\.");

    private static final String COMPARISON = "diff-";
    private static final Set<String> KNOWN = new LinkedHashSet<>();
    private static final List<String> COMMON;

    static {
        String[] paragraphs = text().split("\n\n");
        COMMON = names(paragraphs[1]).toList();
        KNOWN.addAll(COMMON);
        names(paragraphs[2]).forEach(KNOWN::add);
    }

    private FenceLanguages() {}

    /** Whether some highlighter knows a language, which may be that of a difference, as in {@code diff-js}. */
    static boolean isKnown(String language) {
        return KNOWN.contains(language)
                || (language.startsWith(COMPARISON) && KNOWN.contains(language.substring(COMPARISON.length())));
    }

    /** What to write in place of an unknown language. */
    static String hint(String language) {
        String last = CLASS_OR_FILE.matcher(language).replaceFirst("");
        Optional<String> meant = KNOWN.contains(last) ? Optional.of(last) : Optional.empty();
        if (meant.isEmpty() && language.length() >= SHORTEST_MISTAKE) {
            meant = NearestName.of(language, COMMON);
        }
        return meant.map(name -> "did you mean " + name + "?")
                .orElse("write the name of a language such as java, or text for none");
    }

    private static Stream<String> names(String paragraph) {
        return Stream.of(paragraph.strip().split("\\s+"));
    }

    private static String text() {
        String name = "fence-languages.txt";
        try (InputStream in = Objects.requireNonNull(FenceLanguages.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
