package io.github.blogmaven.card;

import java.awt.font.LineBreakMeasurer;
import java.awt.font.TextLayout;
import java.text.AttributedCharacterIterator;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A title in lines of about the same length, in the largest letters in which it fits; at the smallest ones its end is cut
 * off. All widths are for letters of one size, since text scales.
 */
final class TitleLines {
    /** Letters of which sizes are tried, in pixels. */
    private static final int LARGEST = 120;

    private static final int SMALLEST = 48;
    private static final int STEP = 4;

    private static final int MOST_LINES = 4;
    private static final double LINE_HEIGHT = 1.16;

    private final int size;
    private final List<TextLayout> lines;

    private TitleLines(int size, List<TextLayout> lines) {
        this.size = size;
        this.lines = lines;
    }

    /**
     * Breaks a title.
     *
     * @param unit size of the fonts
     * @param width of the place for it, in pixels
     * @param height of the place for it, in pixels
     */
    static TitleLines of(CardText title, Locale language, double unit, double width, double height) {
        Paragraph paragraph = new Paragraph(title, language);
        for (int size = LARGEST; size >= SMALLEST; size -= STEP) {
            int most = (int) Math.min(MOST_LINES, Math.floor(height / (size * LINE_HEIGHT)));
            float line = (float) (width * unit / size);
            Optional<List<TextLayout>> fitting = paragraph.lines(line, most, size > SMALLEST);
            if (fitting.isPresent()) {
                int count = fitting.get().size();
                return new TitleLines(size, paragraph.balanced(line, count).orElse(fitting.get()));
            }
        }
        float line = (float) (width * unit / SMALLEST);
        return new TitleLines(SMALLEST, shortened(title, language, line));
    }

    /** The first lines, cut after a word where that does not leave too much out. */
    private static List<TextLayout> shortened(CardText title, Locale language, float width) {
        List<TextLayout> lines = new Paragraph(title, language).first(width, MOST_LINES);
        int end = lines.stream().mapToInt(TextLayout::getCharacterCount).sum();
        BreakIterator words = BreakIterator.getLineInstance(language);
        BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        for (BreakIterator places : List.of(words, characters)) {
            places.setText(title.text());
            for (int cut = end; cut > end * 3 / 4; cut = places.preceding(cut)) {
                Paragraph paragraph = new Paragraph(title.endingAt(cut), language);
                Optional<List<TextLayout>> fitting = paragraph.lines(width, MOST_LINES, places == words);
                if (fitting.isPresent()) {
                    return fitting.get();
                }
            }
        }
        return lines;
    }

    /** Size of the letters, in pixels. */
    int size() {
        return size;
    }

    /** The lines from top to bottom, in the fonts' own size. */
    List<TextLayout> lines() {
        return lines;
    }

    /** From one line to the next, in pixels. */
    double lineHeight() {
        return size * LINE_HEIGHT;
    }

    /** Text that can be broken at several widths. */
    private static final class Paragraph {
        private final AttributedCharacterIterator text;
        private final LineBreakMeasurer measurer;
        private final BreakIterator breaks;

        Paragraph(CardText title, Locale language) {
            this.text = title.attributed().getIterator();
            this.breaks = BreakIterator.getLineInstance(language);
            this.measurer = new LineBreakMeasurer(text, breaks, CardFonts.CONTEXT);
            this.breaks.setText(title.attributed().getIterator());
        }

        /** All lines; empty where there are more than so many, or a word that must stay whole does not. */
        Optional<List<TextLayout>> lines(float width, int most, boolean wholeWords) {
            List<TextLayout> lines = first(width, most);
            boolean broken = false;
            int end = 0;
            for (TextLayout line : lines) {
                end += line.getCharacterCount();
                broken |= end < text.getEndIndex() && !breaks.isBoundary(end);
            }
            boolean fits = end == text.getEndIndex() && !(broken && wholeWords);
            return fits ? Optional.of(lines) : Optional.empty();
        }

        List<TextLayout> first(float width, int most) {
            List<TextLayout> lines = new ArrayList<>();
            measurer.setPosition(0);
            while (lines.size() < most && measurer.getPosition() < text.getEndIndex()) {
                lines.add(measurer.nextLayout(width));
            }
            return lines;
        }

        /** The narrowest lines of this number. */
        Optional<List<TextLayout>> balanced(float width, int count) {
            float least = width / 2;
            float most = width;
            while (most - least > 1) {
                float middle = (least + most) / 2;
                if (lines(middle, count, true).isPresent()) {
                    most = middle;
                } else {
                    least = middle;
                }
            }
            return lines(most, count, true);
        }
    }
}
