package io.github.blogmaven.card;

/** The fonts of the plugin without those of the machine. */
final class BundledFonts {
    private static final int BUNDLED = 2;

    private BundledFonts() {}

    static CardFonts load() {
        CardFonts all = CardFonts.load();
        return new CardFonts(all.bold().subList(0, BUNDLED), all.plain().subList(0, BUNDLED));
    }
}
