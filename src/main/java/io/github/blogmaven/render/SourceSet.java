package io.github.blogmaven.render;

import io.github.blogmaven.content.RootMark;
import io.github.blogmaven.image.Picture;
import io.github.blogmaven.image.Variant;
import java.util.ArrayList;
import java.util.List;

/** The attributes with which browsers choose among the copies of a picture (HTML standard, section 4.8.4.2). */
final class SourceSet {
    /** The column of a text in the default theme. */
    static final String SIZES = "(max-width: 43rem) 100vw, 40.5rem";

    private SourceSet() {}

    /**
     * The copies of a picture.
     *
     * @param url of the picture itself, which is offered too unless it is so large that no text column needs it
     * @return empty where there are none
     */
    static String of(Picture picture, String url) {
        if (picture.variants().isEmpty()) {
            return "";
        }
        List<String> candidates = new ArrayList<>();
        int widest = 0;
        for (Variant variant : picture.variants()) {
            candidates.add(RootMark.url(variant.url()) + " " + variant.width() + "w");
            widest = Math.max(widest, variant.width());
        }
        if (2 * picture.width() <= 3 * widest) {
            candidates.add(url + " " + picture.width() + "w");
        }
        return String.join(", ", candidates);
    }

    /** The choice for a picture that its author wants to be so wide. */
    static String sizes(int width) {
        return "(max-width: " + width + "px) 100vw, " + width + "px";
    }
}
