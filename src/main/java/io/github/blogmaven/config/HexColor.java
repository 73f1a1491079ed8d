package io.github.blogmaven.config;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A colour of CSS in hexadecimal digits.
 *
 * @param red of 0 to 255
 * @param green of 0 to 255
 * @param blue of 0 to 255
 */
record HexColor(int red, int green, int blue) {
    private static final Pattern LONG = Pattern.compile("#([0-9A-Fa-f]{2})([0-9A-Fa-f]{2})([0-9A-Fa-f]{2})");
    private static final Pattern SHORT = Pattern.compile("#([0-9A-Fa-f])([0-9A-Fa-f])([0-9A-Fa-f])");
    private static final int HEXADECIMAL = 16;

    /** Reads {@code #rrggbb} or {@code #rgb}. */
    static Optional<HexColor> parse(String text) {
        Matcher six = LONG.matcher(text);
        if (six.matches()) {
            return Optional.of(new HexColor(number(six.group(1)), number(six.group(2)), number(six.group(3))));
        }
        Matcher three = SHORT.matcher(text);
        return three.matches()
                ? Optional.of(new HexColor(
                        number(three.group(1).repeat(2)),
                        number(three.group(2).repeat(2)),
                        number(three.group(3).repeat(2))))
                : Optional.empty();
    }

    private static int number(String digits) {
        return Integer.parseInt(digits, HEXADECIMAL);
    }

    /** As {@code #rrggbb}, in small letters. */
    String css() {
        return String.format(Locale.ROOT, "#%02x%02x%02x", red, green, blue);
    }

    /** How well one can be read on the other, by WCAG 2.2: from 1 to 21. */
    double contrast(HexColor other) {
        double a = luminance();
        double b = other.luminance();
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private double luminance() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    private static double linear(int channel) {
        double value = channel / 255.0;
        return value <= 0.04045 ? value / 12.92 : StrictMath.pow((value + 0.055) / 1.055, 2.4);
    }
}
