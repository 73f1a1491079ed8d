package io.github.blogmaven.card;

import java.awt.Font;
import java.awt.font.TextAttribute;
import java.text.AttributedString;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A text of which every character has a font that can draw it. Emoji and other symbols that no font has are left out;
 * where a letter is missing there is no such text, because half a title is worse than none.
 *
 * @param text what is drawn, never blank
 * @param runs parts of one font, without gaps
 */
record CardText(String text, List<Run> runs) {
    private static final String ELLIPSIS = "\u2026";
    private static final Pattern CLUSTER = Pattern.compile("\\X");

    /** A part from an offset to the next run's. */
    record Run(int start, int end, Font font) {}

    /** The text in the first of the fonts that has each character; empty where a letter is in none, or nothing is left. */
    static Optional<CardText> of(String written, List<Font> fonts) {
        StringBuilder text = new StringBuilder();
        List<Run> runs = new ArrayList<>();
        for (Matcher clusters = CLUSTER.matcher(written); clusters.find(); ) {
            String cluster = drawable(clusters.group());
            Optional<Font> font = font(cluster, fonts, runs);
            if (cluster.isBlank() && (text.isEmpty() || text.charAt(text.length() - 1) == ' ')) {
                continue; // also the space around what is left out
            }
            if (font.isPresent()) {
                text.append(cluster);
                add(runs, text.length(), font.get());
            } else if (!isSymbol(cluster)) {
                return Optional.empty();
            }
        }
        return text.toString().isBlank() ? Optional.empty() : Optional.of(new CardText(text.toString(), runs));
    }

    private static void add(List<Run> runs, int end, Font font) {
        int last = runs.size() - 1;
        if (last >= 0 && runs.get(last).font().equals(font)) {
            runs.set(last, new Run(runs.get(last).start(), end, font));
        } else {
            runs.add(new Run(last < 0 ? 0 : runs.get(last).end(), end, font));
        }
    }

    /** Without what only says in which of its styles an emoji is meant. */
    private static String drawable(String cluster) {
        return cluster.codePoints()
                .filter(c -> c != 0xfe0e && c != 0xfe0f && !(c >= 0x1f3fb && c <= 0x1f3ff))
                .map(c -> Character.isWhitespace(c) || Character.isISOControl(c) ? ' ' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** Spaces go with the text before them, so that they do not cut it into pieces. */
    private static Optional<Font> font(String cluster, List<Font> fonts, List<Run> runs) {
        if (cluster.isBlank()) {
            return Optional.of(
                    runs.isEmpty() ? fonts.get(0) : runs.get(runs.size() - 1).font());
        }
        return fonts.stream().filter(font -> has(font, cluster)).findFirst();
    }

    private static boolean has(Font font, String cluster) {
        return cluster.codePoints().allMatch(c -> Character.getType(c) == Character.FORMAT || font.canDisplay(c));
    }

    private static boolean isSymbol(String cluster) {
        return switch (Character.getType(cluster.codePointAt(0))) {
            case Character.OTHER_SYMBOL,
                    Character.MODIFIER_SYMBOL,
                    Character.MATH_SYMBOL,
                    Character.FORMAT,
                    Character.PRIVATE_USE,
                    Character.SURROGATE,
                    Character.UNASSIGNED -> true;
            default -> false;
        };
    }

    /** The same up to an offset, with an ellipsis in place of the rest. */
    CardText endingAt(int end) {
        String kept = text.substring(0, end).stripTrailing();
        List<Run> kepts = runs.stream()
                .filter(run -> run.start() < kept.length())
                .map(run -> new Run(run.start(), Math.min(run.end(), kept.length()), run.font()))
                .collect(Collectors.toCollection(ArrayList::new));
        add(kepts, kept.length() + ELLIPSIS.length(), runs.get(0).font());
        return new CardText(kept + ELLIPSIS, kepts);
    }

    /** The text with its fonts, to be read from the side on which its first letter begins. */
    AttributedString attributed() {
        AttributedString attributed = new AttributedString(text);
        for (Run run : runs) {
            attributed.addAttribute(TextAttribute.FONT, run.font(), run.start(), run.end());
        }
        return attributed;
    }
}
