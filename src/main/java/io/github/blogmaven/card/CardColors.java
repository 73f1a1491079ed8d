package io.github.blogmaven.card;

/**
 * The colours of a card, each {@code 0xRRGGBB}.
 *
 * @param paper behind everything
 * @param ink of the titles
 * @param soft of everything that is less important
 * @param accent of the shapes; no text is drawn in it, so that any colour will do
 */
public record CardColors(int paper, int ink, int soft, int accent) {
    /** Those of the default theme in light. */
    public static final CardColors DEFAULT = new CardColors(0xffffff, 0x1c2127, 0x57606a, 0x0a6570);

    /** The same with another accent. */
    public CardColors withAccent(int color) {
        return new CardColors(paper, ink, soft, color);
    }

    /** The accent thinned with paper: {@code 0} is paper, {@code 1} is the accent. */
    int tint(double strength) {
        return channel(16, strength) | channel(8, strength) | channel(0, strength);
    }

    private int channel(int shift, double strength) {
        int from = paper >> shift & 0xff;
        int to = accent >> shift & 0xff;
        return (int) Math.round(from + (to - from) * strength) << shift;
    }
}
