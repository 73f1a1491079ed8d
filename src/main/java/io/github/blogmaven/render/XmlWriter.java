package io.github.blogmaven.render;

import io.github.blogmaven.diagnostic.SourceText;
import io.github.blogmaven.diagnostic.StringBuilderWriter;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes an XML document that is well formed whatever its texts hold. Feeds and sitemaps are formats, not design, so they
 * are no templates: the JDK's writer escapes every text, and lambdas close every element.
 */
final class XmlWriter {
    private static final Map<String, String> NAMESPACES = Map.of(
            "atom", "http://www.w3.org/2005/Atom",
            "content", "http://purl.org/rss/1.0/modules/content/",
            "dc", "http://purl.org/dc/elements/1.1/",
            "xml", "http://www.w3.org/XML/1998/namespace");

    private final XMLStreamWriter xml;
    private final StringBuilderWriter out;

    private XmlWriter(XMLStreamWriter xml, StringBuilderWriter out) {
        this.xml = xml;
        this.out = out;
    }

    /** Something that writes what is inside an element. */
    interface Content {
        void write(XmlWriter xml) throws XMLStreamException;
    }

    static String document(Content content) {
        return document("", content);
    }

    /**
     * A document with a stylesheet for browsers.
     *
     * @param stylesheet its URL, percent-encoded; empty for none
     */
    static String document(String stylesheet, Content content) {
        StringBuilderWriter text = new StringBuilderWriter();
        try {
            // The JDK's own, whatever other implementation a Maven extension brings along.
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            if (!stylesheet.isEmpty()) {
                xml.writeCharacters("\n");
                xml.writeProcessingInstruction("xml-stylesheet", "type=\"text/css\" href=\"" + stylesheet + "\"");
            }
            content.write(new XmlWriter(xml, text));
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("writing XML to memory failed", e);
        }
        return text + "\n";
    }

    /** Declares a namespace on the element that was just begun: {@code ""} for the default one. */
    void namespace(String prefix) throws XMLStreamException {
        xml.writeNamespace(prefix, NAMESPACES.getOrDefault(prefix, ""));
    }

    void defaultNamespace(String uri) throws XMLStreamException {
        xml.writeDefaultNamespace(uri);
    }

    /** An element with others inside. */
    void element(String name, Content content, String... attributes) throws XMLStreamException {
        start(name);
        attributes(attributes);
        content.write(this);
        xml.writeCharacters("\n");
        xml.writeEndElement();
    }

    /** An element with text inside. */
    void text(String name, String text, String... attributes) throws XMLStreamException {
        start(name);
        attributes(attributes);
        xml.writeCharacters(clean(text));
        xml.writeEndElement();
    }

    /** An element with text inside that is {@link #clean} and {@link #escaped} already. */
    void escapedText(String name, String characterData, String... attributes) throws XMLStreamException {
        start(name);
        attributes(attributes);
        xml.writeCharacters(""); // closes the start tag
        xml.flush();
        out.write(characterData);
        xml.writeEndElement();
    }

    /** The same where there is a text. */
    void optional(String name, String text) throws XMLStreamException {
        if (!text.isEmpty()) {
            text(name, text);
        }
    }

    /** An element with nothing inside; names and values alternate. */
    void empty(String name, String... attributes) throws XMLStreamException {
        xml.writeCharacters("\n");
        int colon = name.indexOf(':');
        if (colon < 0) {
            xml.writeEmptyElement(name);
        } else {
            xml.writeEmptyElement(name.substring(0, colon), name.substring(colon + 1), uri(name, colon));
        }
        attributes(attributes);
    }

    private void start(String name) throws XMLStreamException {
        xml.writeCharacters("\n");
        int colon = name.indexOf(':');
        if (colon < 0) {
            xml.writeStartElement(name);
        } else {
            xml.writeStartElement(name.substring(0, colon), name.substring(colon + 1), uri(name, colon));
        }
    }

    /** Attributes of the element that was just begun; names and values alternate. */
    void attributes(String... namesAndValues) throws XMLStreamException {
        for (int i = 0; i < namesAndValues.length; i += 2) {
            String name = namesAndValues[i];
            String value = clean(namesAndValues[i + 1]);
            int colon = name.indexOf(':');
            if (colon < 0) {
                xml.writeAttribute(name, value);
            } else {
                xml.writeAttribute(name.substring(0, colon), uri(name, colon), name.substring(colon + 1), value);
            }
        }
    }

    private static String uri(String name, int colon) {
        return NAMESPACES.getOrDefault(name.substring(0, colon), "");
    }

    /** The text without what XML 1.0 (section 2.2) cannot hold: some control characters and halves of characters. */
    static String clean(String text) {
        return SourceText.isOrdinary(text)
                ? text
                : SourceText.withoutForbidden(text)
                        .codePoints()
                        .filter(c -> !isHalf(c))
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
    }

    /** A clean text as character data (XML 1.0, section 2.4). */
    static String escaped(String clean) {
        return clean.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static boolean isHalf(int character) {
        return character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
    }
}
