package io.github.blogmaven.config;

import java.util.Optional;
import java.util.regex.Pattern;

/** Reads {@code markdown.mermaid}: a URL alone, or a mapping with one. */
final class MermaidReader {
    /** Nothing but what is safe in a script between quotation marks. */
    private static final Pattern URL = Pattern.compile("https://[A-Za-z0-9.-]+(?::\\d{1,5})?/[A-Za-z0-9@/._~+%?=&-]*");

    private static final Pattern PATH = Pattern.compile("/?(?!\\.)[A-Za-z0-9@._~-]+(?:/(?!\\.)[A-Za-z0-9@._~-]+)*");
    private static final Pattern DIGEST = Pattern.compile("sha(?:256|384|512)-[A-Za-z0-9+/]{40,90}={0,2}");

    private MermaidReader() {}

    static Optional<MermaidConfig> read(ConfigMapping markdown) {
        Optional<Value> value = markdown.get("mermaid");
        if (value.isEmpty() || value.get() instanceof Value.Scalar) {
            return url(markdown, "mermaid").map(url -> new MermaidConfig(url, ""));
        }
        return markdown.mapping("mermaid")
                .map(mapping -> mapping.allowOnly(ConfigKeys.MERMAID))
                .flatMap(MermaidReader::settings);
    }

    private static Optional<MermaidConfig> settings(ConfigMapping mermaid) {
        Optional<String> integrity = mermaid.text("integrity");
        if (integrity.isPresent() && !DIGEST.matcher(integrity.get()).matches()) {
            mermaid.get("integrity")
                    .ifPresent(value -> mermaid.invalid(
                            value,
                            mermaid.prefix() + "integrity must be a digest; found " + ConfigMapping.shown(value),
                            "write sha384- and the digest in Base64, as the integrity attribute has it"));
            return Optional.empty();
        }
        return url(mermaid, "url").map(url -> new MermaidConfig(url, integrity.orElse("")));
    }

    private static Optional<String> url(ConfigMapping mapping, String key) {
        Optional<String> text = mapping.text(key);
        if (text.isPresent()
                && !URL.matcher(text.get()).matches()
                && !PATH.matcher(text.get()).matches()) {
            mapping.get(key)
                    .ifPresent(value -> mapping.invalid(
                            value,
                            mapping.prefix() + key + " must be an https URL or a path within the blog; found "
                                    + ConfigMapping.shown(value),
                            "write where Mermaid's script is, as in assets/mermaid.min.js"));
            return Optional.empty();
        }
        return text;
    }
}
