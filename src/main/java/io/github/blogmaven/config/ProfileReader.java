package io.github.blogmaven.config;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads {@code social} of {@code blog.yaml}: a mapping from names of sites to URLs, or a list of URLs. */
final class ProfileReader {
    /** What readers call a site, where it is not its name with a capital. */
    private static final Map<String, String> TITLES = Map.ofEntries(
            Map.entry("devto", "DEV"),
            Map.entry("email", "Email"),
            Map.entry("github", "GitHub"),
            Map.entry("gitlab", "GitLab"),
            Map.entry("linkedin", "LinkedIn"),
            Map.entry("rss", "RSS"),
            Map.entry("stackoverflow", "Stack Overflow"),
            Map.entry("tiktok", "TikTok"),
            Map.entry("youtube", "YouTube"));

    /** Sites that are not called what their host is. */
    private static final Map<String, String> HOSTS =
            Map.of("bsky", "bluesky", "twitter", "x", "t", "telegram", "dev", "devto");

    private static final Pattern NAME = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");
    private static final Pattern HANDLE = Pattern.compile("@?([A-Za-z0-9_.-]+)@([A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)+)");

    private final ConfigMapping blog;
    private final List<Look.Profile> profiles = new ArrayList<>();

    private ProfileReader(ConfigMapping blog) {
        this.blog = blog;
    }

    static List<Look.Profile> read(ConfigMapping blog) {
        ProfileReader reader = new ProfileReader(blog);
        Optional<Value> social = blog.get("social");
        if (social.isPresent() && social.get() instanceof Value.Mapping mapping) {
            ConfigMapping sites = new ConfigMapping(blog.source(), mapping, "social.", blog.diagnostics());
            mapping.entries().forEach(entry -> reader.add(sites, entry));
        } else {
            blog.texts("social").forEach(reader::add);
        }
        return List.copyOf(reader.profiles);
    }

    private void add(ConfigMapping sites, Value.Entry entry) {
        String name = entry.key().toLowerCase(Locale.ROOT);
        if (!NAME.matcher(name).matches()) {
            blog.invalid(
                    new Value.Scalar(entry.key(), true, entry.keyLocation()),
                    "\"" + entry.key() + "\" is no name of a site",
                    "write letters, digits and hyphens, as in github");
            return;
        }
        if (!ConfigMapping.isNull(entry.value())) {
            LookReader.target(sites, entry.key(), expanded(name, entry.value())).ifPresent(url -> add(name, url));
        }
    }

    private void add(Value.Scalar written) {
        LookReader.target(blog, "social", expanded("email", written)).ifPresent(url -> add(name(url.text()), url));
    }

    private void add(String name, Value.Scalar url) {
        String title = TITLES.getOrDefault(name, name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1));
        profiles.add(new Look.Profile(name, title, url));
    }

    /** An address of mail, or a handle of Mastodon, as the URL that it stands for. */
    private static Value expanded(String name, Value value) {
        if (!(value instanceof Value.Scalar scalar)) {
            return value;
        }
        Matcher handle = HANDLE.matcher(scalar.text().strip());
        if (!handle.matches() || !(name.equals("mastodon") || name.equals("email"))) {
            return value;
        }
        String url = name.equals("email")
                ? "mailto:" + handle.group(1) + "@" + handle.group(2)
                : "https://" + handle.group(2) + "/@" + handle.group(1);
        return new Value.Scalar(url, false, scalar.location());
    }

    /** What a URL's site is called, by its host. */
    private static String name(String url) {
        if (url.startsWith("mailto:")) {
            return "email";
        }
        try {
            String host = Optional.ofNullable(new URI(url).getHost()).orElse("").toLowerCase(Locale.ROOT);
            String[] parts = host.split("\\.", -1);
            String name = parts.length < 2 ? "rss" : parts[parts.length - 2];
            return NAME.matcher(name).matches() ? HOSTS.getOrDefault(name, name) : "link";
        } catch (URISyntaxException e) {
            return "link";
        }
    }
}
