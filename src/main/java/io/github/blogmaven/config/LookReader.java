package io.github.blogmaven.config;

import io.github.blogmaven.diagnostic.Rule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads what {@code blog.yaml} says about how the blog presents itself. */
final class LookReader {
    /** The paper of the default theme, in light and in dark. */
    static final String PAPER = "#ffffff";

    static final String DARK_PAPER = "#14171b";

    /** WCAG's AA for text. */
    private static final double READABLE = 4.5;

    private static final int MOST_FEATURED = 100;

    private final ConfigMapping blog;

    private LookReader(ConfigMapping blog) {
        this.blog = blog;
    }

    static Look read(ConfigMapping blog) {
        return new LookReader(blog).read();
    }

    private Look read() {
        return new Look(
                blog.text("tagline").orElse(Look.DEFAULT.tagline()),
                blog.get("logo").flatMap(value -> target(blog, "logo", value)),
                menu(),
                ProfileReader.read(blog),
                blog.mapping("colors")
                        .map(m -> m.allowOnly(ConfigKeys.COLORS))
                        .map(m -> new Look.Colors(color(m, "accent", PAPER), color(m, "accentDark", DARK_PAPER)))
                        .orElse(Look.DEFAULT.colors()),
                SettingsReader.choice(blog, "font", Look.Font.class).orElse(Look.DEFAULT.font()),
                blog.text("footer").orElse(Look.DEFAULT.footer()),
                blog.mapping("snippets")
                        .map(m -> m.allowOnly(ConfigKeys.SNIPPETS))
                        .map(LookReader::snippets)
                        .orElse(Look.DEFAULT.snippets()),
                blog.mapping("comments")
                        .map(m -> m.allowOnly(ConfigKeys.COMMENTS))
                        .flatMap(m -> m.mapping("giscus"))
                        .flatMap(LookReader::giscus),
                share(),
                blog.number("featured", 0, MOST_FEATURED, Look.DEFAULT.featured()));
    }

    /** A link as written, where it is a text without spaces that no browser would run. */
    static Optional<Value.Scalar> target(ConfigMapping mapping, String key, Value value) {
        Optional<String> text = mapping.text(key, value);
        if (text.isEmpty() || text.get().isEmpty()) {
            return Optional.empty();
        }
        if (!AuthorReader.isAllowed(text.get(), List.of("http", "https", "mailto"))) {
            mapping.invalid(
                    value,
                    mapping.prefix() + key + " must be a URL or a path; found " + ConfigMapping.shown(value),
                    "write a URL as in https://example.org/, or a path as in pages/about.md");
            return Optional.empty();
        }
        return Optional.of(new Value.Scalar(text.get(), false, value.location()));
    }

    private Optional<List<Look.MenuLink>> menu() {
        Optional<Value> value = blog.get("menu");
        if (value.isEmpty()) {
            return Optional.empty();
        }
        if (!(value.get() instanceof Value.Sequence list)) {
            blog.invalid(
                    value.get(),
                    "menu must be a list; found " + ConfigMapping.shown(value.get()),
                    "write menu: [pages/about.md, { title: Code, url: https://example.org/ }]");
            return Optional.empty();
        }
        List<Look.MenuLink> menu = new ArrayList<>();
        for (Value item : list.items()) {
            Optional<ConfigMapping> entry = blog.inner("menu", item);
            if (entry.isEmpty()) {
                target(blog, "menu", item).ifPresent(url -> menu.add(new Look.MenuLink("", url)));
            } else {
                entry.get().allowOnly(ConfigKeys.MENU);
                menuLink(entry.get(), item).ifPresent(menu::add);
            }
        }
        return Optional.of(List.copyOf(menu));
    }

    private static Optional<Look.MenuLink> menuLink(ConfigMapping entry, Value item) {
        String title = entry.text("title").orElse("");
        Optional<Value> url = entry.get("url");
        if (url.isEmpty()) {
            entry.invalid(item, "an entry of menu has no url", "add url: and a URL or a path");
        }
        return url.flatMap(value -> target(entry, "url", value)).map(target -> new Look.MenuLink(title, target));
    }

    private static String color(ConfigMapping colors, String key, String paper) {
        Optional<Value> value = colors.get(key);
        Optional<String> text = value.flatMap(v -> colors.text(key, v)).filter(t -> !t.isEmpty());
        if (value.isEmpty() || text.isEmpty()) {
            return "";
        }
        Optional<HexColor> color = HexColor.parse(text.get());
        if (color.isEmpty()) {
            colors.invalid(
                    value.get(),
                    colors.prefix() + key + " must be a colour; found " + ConfigMapping.shown(value.get()),
                    "write # and six hexadecimal digits between quotes, as in " + key + ": \"#0b57a4\"");
            return "";
        }
        double contrast = color.get().contrast(HexColor.parse(paper).orElseThrow());
        if (contrast < READABLE) {
            colors.report(
                    Rule.COLOR_CONTRAST,
                    value.get().location(),
                    colors.prefix() + key + " " + text.get() + " has a contrast of " + ratio(contrast)
                            + " on the theme's paper " + paper,
                    "choose a " + (key.equals("accent") ? "darker" : "lighter")
                            + " one, with a contrast of 4.5:1 or more");
        }
        return color.get().css();
    }

    /** Cut, not rounded: what is too little never looks like enough. */
    private static String ratio(double contrast) {
        long hundredths = (long) (contrast * 100);
        return hundredths / 100 + "." + (hundredths % 100 < 10 ? "0" : "") + hundredths % 100 + ":1";
    }

    private static Look.Snippets snippets(ConfigMapping snippets) {
        return new Look.Snippets(
                snippets.text("head").orElse(""),
                snippets.text("bodyEnd").orElse(""),
                snippets.text("afterPost").orElse(""));
    }

    private static Optional<Look.Giscus> giscus(ConfigMapping giscus) {
        giscus.allowOnly(ConfigKeys.GISCUS);
        List<String> values = new ArrayList<>();
        for (String key : ConfigKeys.GISCUS) {
            Optional<String> text = giscus.text(key).filter(t -> !t.isEmpty());
            if (text.isEmpty()) {
                giscus.invalid(giscus.mapping(), giscus.prefix() + key + " is missing", "copy it from giscus.app");
                return Optional.empty();
            }
            values.add(text.get());
        }
        if (!values.get(0).matches("[A-Za-z0-9_.-]+/[A-Za-z0-9_.-]+")) {
            giscus.get("repo")
                    .ifPresent(value -> giscus.invalid(
                            value,
                            giscus.prefix() + "repo must be a repository on GitHub; found "
                                    + ConfigMapping.shown(value),
                            "write owner/name"));
            return Optional.empty();
        }
        return Optional.of(new Look.Giscus(values.get(0), values.get(1), values.get(2), values.get(3)));
    }

    private List<ShareTarget> share() {
        Optional<Value> value = blog.get("share");
        Optional<Boolean> flag = value.flatMap(ConfigMapping::flag);
        if (value.isEmpty() || flag.isPresent()) {
            return flag.orElse(true) ? Look.DEFAULT.share() : List.of();
        }
        Map<String, ShareTarget> known = new LinkedHashMap<>();
        for (ShareTarget target : ShareTarget.values()) {
            known.put(target.name().toLowerCase(Locale.ROOT), target);
        }
        List<ShareTarget> targets = new ArrayList<>();
        for (Value.Scalar word : blog.texts("share")) {
            ShareTarget target = known.get(word.text().strip());
            if (target == null) {
                blog.invalid(
                        word,
                        "share knows no " + ConfigMapping.shown(word),
                        NearestName.question(word.text(), known.keySet())
                                + "known here: "
                                + String.join(", ", known.keySet()));
            } else {
                targets.add(target);
            }
        }
        return targets.stream().distinct().toList();
    }
}
