package io.github.blogmaven.render;

import java.util.Locale;
import java.util.regex.Pattern;

/** Draws {@code favicon.svg}: the first letter of a blog's title on its accent colour. */
final class FavIcon {
    private static final String USUAL = "#0a6570";
    private static final Pattern COLOUR = Pattern.compile("#(?:[0-9a-fA-F]{3}){1,2}");

    private FavIcon() {}

    static String write(SiteModel site) {
        String accent = accent(site);
        return XmlWriter.document(xml -> xml.element(
                "svg",
                svg -> {
                    svg.defaultNamespace("http://www.w3.org/2000/svg");
                    svg.empty("rect", "width", "64", "height", "64", "rx", "14", "fill", accent);
                    svg.text(
                            "text",
                            initial(site.title()),
                            "x",
                            "32",
                            "y",
                            "46",
                            "fill",
                            isLight(accent) ? "#000" : "#fff",
                            "font-family",
                            "system-ui, sans-serif",
                            "font-size",
                            "40",
                            "font-weight",
                            "700",
                            "text-anchor",
                            "middle");
                },
                "viewBox",
                "0 0 64 64"));
    }

    /** The colour under {@code theme.accent} of {@code blog.yaml}, where it is one in hexadecimal notation. */
    static String accent(SiteModel site) {
        return site.theme().get("accent") instanceof String text
                        && COLOUR.matcher(text).matches()
                ? text
                : USUAL;
    }

    /** The first letter or digit with the marks that belong to it. */
    private static String initial(String title) {
        int start = 0;
        while (start < title.length() && !Character.isLetterOrDigit(title.codePointAt(start))) {
            start += Character.charCount(title.codePointAt(start));
        }
        if (start == title.length()) {
            return "•";
        }
        int end = start + Character.charCount(title.codePointAt(start));
        while (end < title.length() && isMark(title.codePointAt(end))) {
            end += Character.charCount(title.codePointAt(end));
        }
        return title.substring(start, end).toUpperCase(Locale.ROOT);
    }

    private static boolean isMark(int character) {
        int type = Character.getType(character);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    /** Whether black is easier to read on a colour than white (WCAG 2, relative luminance). */
    private static boolean isLight(String colour) {
        int digits = colour.length() == 4 ? 1 : 2;
        double[] shares = {0.2126, 0.7152, 0.0722};
        double luminance = 0;
        for (int i = 0; i < shares.length; i++) {
            String hex = colour.substring(1 + i * digits, 1 + (i + 1) * digits);
            double part = Integer.parseInt(hex, 16) / (digits == 1 ? 15.0 : 255.0);
            luminance += shares[i] * (part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4));
        }
        return luminance > 0.179;
    }
}
