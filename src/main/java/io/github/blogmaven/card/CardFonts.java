package io.github.blogmaven.card;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The fonts that cards are drawn with: those of the plugin's own jar first, which are the same everywhere, then what the
 * machine has for other scripts.
 *
 * @param bold for titles, in the order in which they are asked for a character
 * @param plain for the rest, likewise
 */
record CardFonts(List<Font> bold, List<Font> plain) {
    /** Text is measured in exact proportions, so that it can be scaled. */
    static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

    /** Size of all of them, in pixels. */
    static final float SIZE = 100;

    private static final String FONT_CONFIGURATION = "version=1\nsequence.allfonts=default\n";

    /**
     * Loads all fonts. Where the machine has none, AWT refuses even those that are brought along, unless it is told that this
     * is no mistake.
     *
     * @throws IllegalStateException where AWT cannot work here, with its reason
     */
    static CardFonts load() {
        try {
            return load(List.of(ofMachine(Font.BOLD)), List.of(ofMachine(Font.PLAIN)));
        } catch (IOException | RuntimeException | Error e) {
            return loadWithoutMachine(e);
        }
    }

    private static CardFonts loadWithoutMachine(Throwable reason) {
        try {
            Path file = Files.createTempFile("blog-fonts", ".properties");
            try {
                Files.writeString(file, FONT_CONFIGURATION);
                // the process exists for nothing but drawing, so the property is nobody else's
                System.setProperty("sun.awt.fontconfig", file.toString());
                return load(List.of(), List.of());
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException | RuntimeException | Error e) {
            throw new IllegalStateException("no font can be loaded", reason);
        }
    }

    private static CardFonts load(List<Font> machineBold, List<Font> machinePlain) throws IOException {
        Font manyScripts = bundled("dejavu/DejaVuSans-Bold.ttf");
        List<Font> bold = new ArrayList<>(List.of(latin("inter/Inter-Bold.otf", -0.022), manyScripts));
        List<Font> plain = new ArrayList<>(List.of(latin("inter/Inter-Regular.otf", -0.006), manyScripts));
        bold.addAll(machineBold);
        plain.addAll(machinePlain);
        return new CardFonts(List.copyOf(bold), List.copyOf(plain));
    }

    /** Tracking is for scripts whose letters do not join. */
    private static Font latin(String name, double tracking) throws IOException {
        return bundled(name)
                .deriveFont(Map.of(
                        TextAttribute.KERNING, TextAttribute.KERNING_ON, TextAttribute.TRACKING, (float) tracking));
    }

    private static Font bundled(String name) throws IOException {
        try (InputStream font = CardFonts.class.getResourceAsStream(name)) {
            if (font == null) {
                throw new FileNotFoundException("the font " + name + " is not in the plugin's jar");
            }
            return Font.createFont(Font.TRUETYPE_FONT, font).deriveFont(SIZE);
        } catch (FontFormatException e) {
            throw new IOException("the font " + name + " in the plugin's jar is damaged", e);
        }
    }

    /** What the platform composes of its fonts; where it has none, it says so with an error as soon as the font is used. */
    private static Font ofMachine(int style) {
        Font font = new Font(Font.SANS_SERIF, style, (int) SIZE);
        if (new TextLayout("x", font, CONTEXT).getAdvance() <= 0) {
            throw new IllegalStateException("the fonts of this machine have no letters");
        }
        return font;
    }
}
