package io.github.blogmaven.diagnostic;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * {@code TEST-blog.xml}, for servers that show test results: a suite for each post, in it one test case for each finding, or
 * one that passes. What does not fail the build does not fail its case either; its text is the case's output.
 */
public final class JunitReport {
    private final DiagnosticFormat format;
    private final Predicate<Diagnostic> fails;

    /**
     * A report.
     *
     * @param format of a finding as text
     * @param fails whether a finding fails the build
     */
    public JunitReport(DiagnosticFormat format, Predicate<Diagnostic> fails) {
        this.format = format;
        this.fails = fails;
    }

    /**
     * The report as XML text with a final line end.
     *
     * @param documents paths of all documents
     */
    public String xml(Collection<String> documents, List<Diagnostic> findings) {
        Map<String, List<Diagnostic>> suites = new TreeMap<>();
        documents.forEach(path -> suites.put(path, new ArrayList<>()));
        findings.forEach(finding -> suites.computeIfAbsent(suite(finding), path -> new ArrayList<>())
                .add(finding));
        StringBuilderWriter text = new StringBuilderWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            long clean = suites.values().stream().filter(List::isEmpty).count();
            start(xml, "testsuites", "blog", findings, findings.size() + clean);
            for (Map.Entry<String, List<Diagnostic>> suite : suites.entrySet()) {
                suite(xml, suite.getKey(), suite.getValue());
            }
            xml.writeCharacters("\n");
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a StringBuilderWriter takes everything", e);
        }
        text.write('\n');
        return text.toString();
    }

    private static String suite(Diagnostic finding) {
        String path = finding.location().path();
        return path.isEmpty() ? "blog" : path;
    }

    private void suite(XMLStreamWriter xml, String path, List<Diagnostic> findings) throws XMLStreamException {
        start(xml, "testsuite", path, findings, Math.max(1, findings.size()));
        if (findings.isEmpty()) {
            start(xml, "testcase", path, "valid");
            xml.writeEndElement();
        }
        for (Diagnostic finding : findings) {
            String line = finding.location().line() == 0
                    ? ""
                    : " at line " + finding.location().line();
            start(xml, "testcase", path, finding.rule().id() + line);
            boolean failure = fails.test(finding);
            xml.writeStartElement(failure ? "failure" : "system-out");
            if (failure) {
                xml.writeAttribute("message", legal(finding.message()));
                xml.writeAttribute("type", finding.rule().id());
            }
            xml.writeCharacters(legal(format.format(finding)));
            xml.writeEndElement();
            xml.writeEndElement();
        }
        xml.writeCharacters("\n");
        xml.writeEndElement();
    }

    private void start(XMLStreamWriter xml, String element, String name, List<Diagnostic> findings, long tests)
            throws XMLStreamException {
        xml.writeCharacters("\n");
        xml.writeStartElement(element);
        xml.writeAttribute("name", legal(name));
        xml.writeAttribute("tests", Long.toString(tests));
        xml.writeAttribute(
                "failures", Long.toString(findings.stream().filter(fails).count()));
        xml.writeAttribute("errors", "0");
        xml.writeAttribute("skipped", "0");
        xml.writeAttribute("time", "0");
    }

    private static void start(XMLStreamWriter xml, String element, String suite, String name)
            throws XMLStreamException {
        xml.writeCharacters("\n");
        xml.writeStartElement(element);
        xml.writeAttribute("classname", legal(suite));
        xml.writeAttribute("name", legal(name));
        xml.writeAttribute("time", "0");
    }

    /** What XML 1.0 can hold; anything else is replaced by U+FFFD. */
    private static String legal(String text) {
        if (SourceText.isOrdinary(text)) {
            return text;
        }
        StringBuilder legal = new StringBuilder(text.length());
        text.codePoints().map(c -> isLegal(c) ? c : 0xFFFD).forEach(legal::appendCodePoint);
        return legal.toString();
    }

    private static boolean isLegal(int c) {
        boolean surrogate = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        return !surrogate && (c > Character.MAX_VALUE || !SourceText.isForbidden((char) c));
    }
}
