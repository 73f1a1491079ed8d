package io.github.blogmaven.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.blogmaven.config.Skin;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the default theme's style sheets and script weigh, and whether everybody can read their colours. */
class StyleSheetTest {
    private static final Pattern COLOUR = Pattern.compile(
            "--([a-z-]+): light-dark\\(#([0-9a-f]{6}), #([0-9a-f]{6})\\);|--([a-z-]+): #([0-9a-f]{6});");

    /** The least contrast of text that WCAG 2 calls readable at level AA. */
    private static final double READABLE = 4.5;

    private static final List<String> GROUNDS = List.of("box", "t-mark", "t-added", "t-removed");

    @Test
    void readersGetSmallStyleSheetsAndScripts() throws IOException {
        Theme theme = Theme.load(new ThemePlace(Path.of("no-theme"), "theme/"));

        assertThat(size("blog.css", theme.dressed(Skin.THEME))).isLessThanOrEqualTo(20 * 1024);
        assertThat(size("blog.css", theme.dressed(Skin.SITE))).isLessThanOrEqualTo(12 * 1024);
        assertThat(size("blog.js", theme) + size("search.js", theme)).isLessThanOrEqualTo(10 * 1024);
    }

    private static int size(String file, Theme theme) {
        return theme.file(file).orElseThrow().bytes().length;
    }

    @Test
    void leanFilesSayTheSame() {
        assertThat(lean(
                        "a.css",
                        "/* one\n { */\na > b {\n  color: red; /* c */\n}\n@media print {\n  i { top: 0; }\n}\n"))
                .isEqualTo("a > b{color: red}@media print{i{top: 0}}\n");
        assertThat(lean("a.js", "// a\nlet a = 1\n\n  // b\n  let b = \"// c\" // d\n"))
                .isEqualTo("let a = 1\nlet b = \"// c\" // d\n");
        assertThat(lean("a.svg", "<svg>\n  <!-- a -->\n</svg>")).isEqualTo("<svg>\n  <!-- a -->\n</svg>");
    }

    @Test
    void noTextOfOurScriptsGoesOverSeveralLines() {
        for (String file : List.of("blog.js", "search.js")) {
            assertThat(text(file).lines())
                    .as(file)
                    .allMatch(line -> line.chars().filter(c -> c == '`').count() % 2 == 0);
        }
    }

    private static String lean(String name, String text) {
        return LeanFile.of(new ThemeFile(name, name, text.getBytes(StandardCharsets.UTF_8)))
                .text();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void codeIsReadableOnEveryKindOfLine(int scheme) {
        Map<String, int[]> colours = colours("blog.css");
        List<String> inks = colours.keySet().stream()
                .filter(name -> name.startsWith("t-") && !GROUNDS.contains(name))
                .toList();
        assertThat(inks).hasSize(8);
        List<String> wrong = new ArrayList<>();
        for (String ground : GROUNDS) {
            inks.forEach(ink -> check(ink, ground, scheme, colours, wrong));
            check("ink", ground, scheme, colours, wrong);
        }
        assertThat(wrong).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void textIsReadableOnPaperAndInBoxes(int scheme) {
        Map<String, int[]> colours = colours("blog.css");
        List<String> wrong = new ArrayList<>();
        for (String ink : List.of("ink", "soft", "accent")) {
            check(ink, "paper", scheme, colours, wrong);
            check(ink, "box", scheme, colours, wrong);
        }
        check("ink", "mark", scheme, colours, wrong);
        check("paper", "accent", scheme, colours, wrong);
        for (String tone : List.of("accent", "tone-tip", "tone-important", "tone-warning", "tone-caution")) {
            colours.put("callout", mixed(both(tone, colours), both("paper", colours), 7));
            check(tone, "callout", scheme, colours, wrong);
            check("ink", "callout", scheme, colours, wrong);
            check("accent", "callout", scheme, colours, wrong);
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void codeInTheSiteOfAProjectIsReadableOnMarkedLines() {
        Map<String, int[]> colours = colours("skin/blog.css");
        List<String> wrong = new ArrayList<>();
        for (String ground : List.of("t-mark", "t-added", "t-removed")) {
            colours.keySet().stream()
                    .filter(name -> !GROUNDS.contains(name))
                    .forEach(ink -> check(ink, ground, 0, colours, wrong));
        }
        assertThat(wrong).isEmpty();
    }

    private static void check(String ink, String ground, int scheme, Map<String, int[]> colours, List<String> wrong) {
        double lighter = luminance(colour(ink, scheme, colours));
        double darker = luminance(colour(ground, scheme, colours));
        double contrast = (Math.max(lighter, darker) + 0.05) / (Math.min(lighter, darker) + 0.05);
        if (contrast < READABLE) {
            wrong.add("%s on %s in scheme %d: %.2f".formatted(ink, ground, scheme, contrast));
        }
    }

    private static int colour(String name, int scheme, Map<String, int[]> colours) {
        return both(name, colours)[scheme];
    }

    private static int[] both(String name, Map<String, int[]> colours) {
        return Objects.requireNonNull(colours.get(name), name);
    }

    /** As {@code color-mix(in srgb, a percent%, b)} does it, for both schemes. */
    private static int[] mixed(int[] a, int[] b, int percent) {
        int[] result = new int[2];
        for (int scheme = 0; scheme < 2; scheme++) {
            for (int shift = 0; shift <= 16; shift += 8) {
                int one = a[scheme] >> shift & 0xff;
                int other = b[scheme] >> shift & 0xff;
                result[scheme] |= Math.round((one * percent + other * (100 - percent)) / 100f) << shift;
            }
        }
        return result;
    }

    private static double luminance(int rgb) {
        return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8) + 0.0722 * linear(rgb);
    }

    private static double linear(int channel) {
        double value = (channel & 0xff) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }

    /** The first definition of each colour, light and dark. */
    private static Map<String, int[]> colours(String file) {
        Map<String, int[]> colours = new LinkedHashMap<>();
        Matcher colour = COLOUR.matcher(text(file));
        while (colour.find()) {
            boolean both = colour.group(1) != null;
            int light = Integer.parseInt(colour.group(both ? 2 : 5), 16);
            int dark = both ? Integer.parseInt(colour.group(3), 16) : light;
            colours.putIfAbsent(both ? colour.group(1) : colour.group(4), new int[] {light, dark});
        }
        return colours;
    }

    private static String text(String file) {
        try (InputStream in = SiteRenderer.class.getResourceAsStream("/io/github/blogmaven/theme/" + file)) {
            assertThat(in).as(file).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
