package io.github.blogmaven.schema;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * What a value of {@code format} asserts. The library would need another library for some of these; all other formats say
 * something to people and editors only.
 *
 * @param meaning what a text must be, after the word "be"
 * @param example one such text
 * @param test whether a text is one
 */
record Format(String meaning, String example, Predicate<String> test) {
    /** All names of the standard (JSON Schema Validation 2020-12, section 7.3). */
    static final List<String> NAMES = List.of(
            "date",
            "date-time",
            "time",
            "duration",
            "email",
            "idn-email",
            "hostname",
            "idn-hostname",
            "ipv4",
            "ipv6",
            "uri",
            "uri-reference",
            "iri",
            "iri-reference",
            "uuid",
            "uri-template",
            "json-pointer",
            "relative-json-pointer",
            "regex");

    private static final Pattern EMAIL = Pattern.compile("[^\\s@]{1,64}@[^\\s@.]+(?:\\.[^\\s@.]+)+");
    private static final Pattern HOST =
            Pattern.compile("[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]{0,62})(?:\\.[\\p{L}\\p{N}][\\p{L}\\p{N}-]{0,62})*");
    private static final Pattern UUID = Pattern.compile("[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private static final Format MAIL =
            new Format("an email address", "ada@example.org", text -> matches(EMAIL, text, 254));
    private static final Format HOSTNAME =
            new Format("the name of a host", "blog.example.org", text -> matches(HOST, text, 253));
    private static final Format ABSOLUTE = new Format(
            "an absolute URL",
            "https://example.org/a",
            text -> uri(text).filter(URI::isAbsolute).isPresent());
    private static final Format REFERENCE = new Format(
            "a URL or a path without spaces", "/images/a.png", text -> uri(text).isPresent());

    private static final Map<String, Format> FORMATS = Map.ofEntries(
            Map.entry("date", new Format("a date", "2024-02-03", parses(LocalDate::parse))),
            Map.entry(
                    "date-time",
                    new Format("a date and time with zone", "2024-02-03T09:30:00Z", parses(OffsetDateTime::parse))),
            Map.entry("time", new Format("a time with zone", "09:30:00Z", parses(OffsetTime::parse))),
            Map.entry("email", MAIL),
            Map.entry("idn-email", MAIL),
            Map.entry("hostname", HOSTNAME),
            Map.entry("idn-hostname", HOSTNAME),
            Map.entry("uri", ABSOLUTE),
            Map.entry("iri", ABSOLUTE),
            Map.entry("uri-reference", REFERENCE),
            Map.entry("iri-reference", REFERENCE),
            Map.entry(
                    "uuid",
                    new Format("a UUID", "f81d4fae-7dec-11d0-a765-00a0c91e6bf6", text -> matches(UUID, text, 36))),
            Map.entry("regex", new Format("a regular expression", "^[a-z]+$", Format::isPattern)));

    /** The format of a name; empty where it asserts nothing. */
    static Optional<Format> of(String name) {
        return Optional.ofNullable(FORMATS.get(name));
    }

    private static boolean matches(Pattern pattern, String text, int longest) {
        return text.length() <= longest && pattern.matcher(text).matches();
    }

    private static Predicate<String> parses(Consumer<String> parser) {
        return text -> {
            try {
                parser.accept(text);
                return true;
            } catch (DateTimeException e) {
                return false;
            }
        };
    }

    private static Optional<URI> uri(String text) {
        try {
            return Optional.of(new URI(text));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static boolean isPattern(String text) {
        try {
            Pattern.compile(text);
            return true;
        } catch (PatternSyntaxException e) {
            return false;
        }
    }
}
