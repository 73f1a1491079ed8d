package io.github.blogmaven.image;

import java.io.InputStream;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Reads how large a drawing is from its first tag. What a document type declares is not looked at, nothing is fetched. */
final class SvgSize {
    private static final Pattern LENGTH =
            Pattern.compile("\\s*\\+?([0-9]{1,7}(?:\\.[0-9]{0,9})?)(px|pt|pc|in|cm|mm)?\\s*");
    /** CSS pixels a unit. */
    private static final Map<String, Double> UNITS =
            Map.of("px", 1.0, "pt", 96 / 72.0, "pc", 16.0, "in", 96.0, "cm", 96 / 2.54, "mm", 96 / 25.4);

    private SvgSize() {}

    static ImageHeader header(InputStream in) throws UnreadableImageException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> InputStream.nullInputStream());
        try {
            XMLStreamReader xml = factory.createXMLStreamReader(in);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamReader.START_ELEMENT) {
                    return header(
                            length(xml.getAttributeValue(null, "width")),
                            length(xml.getAttributeValue(null, "height")),
                            xml.getAttributeValue(null, "viewBox"));
                }
            }
        } catch (XMLStreamException | RuntimeException e) {
            throw new UnreadableImageException("is no well-formed SVG", e);
        }
        throw new UnreadableImageException("is no SVG");
    }

    private static ImageHeader header(double width, double height, @Nullable String viewBox) {
        String[] box = viewBox == null ? new String[0] : viewBox.strip().split("[\\s,]+");
        double boxWidth = box.length == 4 ? length(box[2]) : 0;
        double boxHeight = box.length == 4 ? length(box[3]) : 0;
        double ratio = boxWidth > 0 && boxHeight > 0 ? boxWidth / boxHeight : 0;
        if (width > 0 && height > 0) {
            return header(width, height);
        }
        if (ratio == 0) {
            return header(0, 0);
        }
        if (width > 0) {
            return header(width, width / ratio);
        }
        return height > 0 ? header(height * ratio, height) : header(boxWidth, boxHeight);
    }

    private static ImageHeader header(double width, double height) {
        return new ImageHeader(
                ImageFormat.SVG, (int) Math.round(width), (int) Math.round(height), Orientation.NORMAL, false);
    }

    /** In CSS pixels; 0 for a share of something, and for what is no length. */
    private static double length(@Nullable String value) {
        Matcher length = LENGTH.matcher(value == null ? "" : value.toLowerCase(Locale.ROOT));
        if (!length.matches()) {
            return 0;
        }
        double unit = length.group(2) == null ? 1 : UNITS.getOrDefault(length.group(2), 1.0);
        return Double.parseDouble(length.group(1)) * unit;
    }
}
