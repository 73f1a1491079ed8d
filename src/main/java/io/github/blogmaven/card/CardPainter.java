package io.github.blogmaven.card;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Draws cards: a band in the accent, the blog's title above, the post's in the middle, author, date and tags below. A card
 * that is read from right to left is the mirror image. Immutable and shared by all threads.
 */
final class CardPainter {
    private static final double BAND = 24;
    private static final double MARGIN = 88;
    private static final double INNER_WIDTH = Card.WIDTH - BAND - 2 * MARGIN + 16;

    private static final double HEAD_BASELINE = 108;
    private static final double TITLE_TOP = 146;
    private static final double TITLE_HEIGHT = 340;
    private static final double FOOT_BASELINE = 556;

    private static final double HEAD_SIZE = 34;
    private static final double FACTS_SIZE = 30;
    private static final double FACTS_GAP = 32;
    private static final double TAG_SIZE = 26;

    private static final Map<RenderingHints.Key, Object> HINTS = Map.of(
            RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON,
            RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON,
            RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON,
            RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE,
            RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);

    private final CardFonts fonts;

    CardPainter(CardFonts fonts) {
        this.fonts = fonts;
    }

    /**
     * A painter with all fonts that there are.
     *
     * @throws IllegalStateException where AWT cannot work here
     */
    static CardPainter create() {
        return new CardPainter(CardFonts.load());
    }

    /** Draws a card as PNG. */
    Drawing draw(int number, Card card) {
        Painted painted = paint(card);
        byte[] png = painted.picture() == null ? new byte[0] : PngWriter.write(painted.picture());
        return new Drawing(number, painted.complete(), png);
    }

    /**
     * What became of a card.
     *
     * @param picture missing where no font has the letters of either title
     * @param complete whether the post's title is on it
     */
    record Painted(@Nullable BufferedImage picture, boolean complete) {}

    /** Draws a card; where no font has the letters of the post's title, that of the blog stands in for it. */
    Painted paint(Card card) {
        Optional<CardText> title = CardText.of(card.title(), fonts.bold());
        Optional<CardText> blog = CardText.of(card.blog(), fonts.bold());
        Optional<CardText> large = title.or(() -> blog);
        if (large.isEmpty()) {
            return new Painted(null, false);
        }
        BufferedImage picture = new BufferedImage(Card.WIDTH, Card.HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = picture.createGraphics();
        try {
            graphics.setRenderingHints(HINTS);
            boolean mirrored = card.rightToLeft() || !isLeftToRight(large.get());
            Sheet sheet = new Sheet(graphics, card, mirrored);
            sheet.drawGround();
            if (title.isPresent()) {
                blog.ifPresent(sheet::drawHead);
            }
            sheet.drawTitle(large.get());
            sheet.drawFoot();
        } finally {
            graphics.dispose();
        }
        return new Painted(picture, title.isPresent());
    }

    private static boolean isLeftToRight(CardText text) {
        return layout(text).isLeftToRight();
    }

    private static TextLayout layout(CardText text) {
        return new TextLayout(text.attributed().getIterator(), CardFonts.CONTEXT);
    }

    /** One card while it is drawn. Places are given as distances from the side where lines begin. */
    private final class Sheet {
        private final Graphics2D graphics;
        private final Card card;
        private final boolean mirrored;

        Sheet(Graphics2D graphics, Card card, boolean mirrored) {
            this.graphics = graphics;
            this.card = card;
            this.mirrored = mirrored;
        }

        void drawGround() {
            CardColors colors = card.colors();
            fill(colors.paper(), new Rectangle2D.Double(0, 0, Card.WIDTH, Card.HEIGHT));
            drawDisc(430, colors.tint(0.035));
            drawDisc(300, colors.tint(0.07));
            drawDisc(170, colors.tint(0.12));
            fill(colors.accent(), new Rectangle2D.Double(start(0, BAND), 0, BAND, Card.HEIGHT));
        }

        /** A disc around the corner where reading ends. */
        private void drawDisc(double radius, int color) {
            double x = start(Card.WIDTH - radius, 2 * radius);
            fill(color, new Ellipse2D.Double(x, Card.HEIGHT - radius, 2 * radius, 2 * radius));
        }

        void drawHead(CardText blog) {
            fill(
                    card.colors().accent(),
                    new RoundRectangle2D.Double(start(BAND + MARGIN, 26), HEAD_BASELINE - 25, 26, 26, 10, 10));
            draw(shortened(blog, HEAD_SIZE, INNER_WIDTH - 44), HEAD_SIZE, BAND + MARGIN + 44, HEAD_BASELINE);
        }

        void drawTitle(CardText title) {
            TitleLines lines = TitleLines.of(
                    title, Locale.forLanguageTag(card.language()), CardFonts.SIZE, INNER_WIDTH, TITLE_HEIGHT);
            double height = lines.lines().size() * lines.lineHeight();
            double baseline = TITLE_TOP + (TITLE_HEIGHT - height) / 2 + lines.size() * 0.94;
            graphics.setColor(new Color(card.colors().ink()));
            for (TextLayout line : lines.lines()) {
                drawLine(line, lines.size(), BAND + MARGIN, baseline);
                baseline += lines.lineHeight();
            }
        }

        /** What fits of the facts, and after them what then fits of the tags. */
        void drawFoot() {
            graphics.setColor(new Color(card.colors().soft()));
            double place = BAND + MARGIN;
            double end = place + INNER_WIDTH;
            for (TextLayout fact : fitting(layouts(card.facts()))) {
                place = drawFact(fact, place, end);
            }
            place = place == BAND + MARGIN ? place : place + 18;
            for (TextLayout tag : layouts(card.tags())) {
                place = drawTag(tag, place, end);
            }
        }

        private List<TextLayout> layouts(List<String> texts) {
            return texts.stream()
                    .flatMap(text -> CardText.of(text, fonts.plain()).stream())
                    .map(CardPainter::layout)
                    .toList();
        }

        /** The first and the last fact before those between them: one author and the date. */
        private List<TextLayout> fitting(List<TextLayout> facts) {
            List<TextLayout> fitting = new ArrayList<>(facts);
            while (fitting.size() > 2 && length(fitting) > INNER_WIDTH) {
                fitting.remove(fitting.size() - 2);
            }
            return fitting;
        }

        private double length(List<TextLayout> facts) {
            return (facts.size() - 1) * FACTS_GAP
                    + facts.stream()
                            .mapToDouble(fact -> width(fact, FACTS_SIZE))
                            .sum();
        }

        private double drawFact(TextLayout fact, double place, double end) {
            boolean first = place == BAND + MARGIN;
            double from = first ? place : place + FACTS_GAP;
            double width = width(fact, FACTS_SIZE);
            if (from + width > end) {
                return place;
            }
            if (!first) {
                fill(card.colors().soft(), new Ellipse2D.Double(start(place + 13, 6), FOOT_BASELINE - 13, 6, 6));
            }
            drawLine(fact, FACTS_SIZE, from, FOOT_BASELINE);
            return from + width;
        }

        private double drawTag(TextLayout tag, double place, double end) {
            double width = width(tag, TAG_SIZE) + 40;
            if (place + width > end) {
                return place;
            }
            fill(
                    card.colors().tint(0.14),
                    new RoundRectangle2D.Double(start(place, width), FOOT_BASELINE - 36, width, 50, 50, 50));
            graphics.setColor(new Color(card.colors().ink()));
            drawLine(tag, TAG_SIZE, place + 20, FOOT_BASELINE - 2);
            return place + width + 12;
        }

        private TextLayout shortened(CardText text, double size, double width) {
            TextLayout whole = layout(text);
            for (int end = text.text().length() - 1; end > 0 && width(whole, size) > width; end--) {
                whole = layout(text.endingAt(end));
            }
            return whole;
        }

        private void draw(TextLayout line, double size, double place, double baseline) {
            graphics.setColor(new Color(card.colors().ink()));
            drawLine(line, size, place, baseline);
        }

        private void drawLine(TextLayout line, double size, double place, double baseline) {
            AffineTransform before = graphics.getTransform();
            graphics.translate(start(place, width(line, size)), baseline);
            graphics.scale(size / CardFonts.SIZE, size / CardFonts.SIZE);
            // a line from right to left begins with the space at its end
            line.draw(graphics, line.isLeftToRight() ? 0 : line.getVisibleAdvance() - line.getAdvance(), 0);
            graphics.setTransform(before);
        }

        private void fill(int color, Shape shape) {
            graphics.setColor(new Color(color));
            graphics.fill(shape);
        }

        /** The left edge of something so wide. */
        private double start(double place, double width) {
            return mirrored ? Card.WIDTH - place - width : place;
        }

        private double width(TextLayout line, double size) {
            return line.getVisibleAdvance() * size / CardFonts.SIZE;
        }
    }
}
