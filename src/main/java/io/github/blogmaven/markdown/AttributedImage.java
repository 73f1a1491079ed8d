package io.github.blogmaven.markdown;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Map;

/** An image whose URL holds spaces or is followed by attributes, as in {@code ![alt](url align="center")}. */
final class AttributedImage extends Node {
    private final String alt;
    private final String url;
    private final int urlStart;
    private final Map<String, String> attributes;

    /**
     * @param alt plain text, decoded
     * @param url decoded, without attributes
     * @param urlStart where it begins, counted from the start of the image
     * @param attributes by name, in the order written: {@code align}, {@code width}, {@code height}, {@code title}
     */
    AttributedImage(BasedSequence chars, String alt, String url, int urlStart, Map<String, String> attributes) {
        super(chars);
        this.alt = alt;
        this.url = url;
        this.urlStart = urlStart;
        this.attributes = attributes;
    }

    String alt() {
        return alt;
    }

    String url() {
        return url;
    }

    int urlStart() {
        return urlStart;
    }

    Map<String, String> attributes() {
        return attributes;
    }

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }
}
