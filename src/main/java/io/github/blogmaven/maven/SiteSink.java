package io.github.blogmaven.maven;

import io.github.blogmaven.engine.PageReceiver;
import io.github.blogmaven.engine.SitePage;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import javax.swing.text.SimpleAttributeSet;
import org.apache.maven.doxia.sink.Sink;
import org.apache.maven.doxia.sink.SinkEventAttributes;
import org.apache.maven.doxia.sink.SinkFactory;

/**
 * Hands pages to the site plugin, which puts each of them into the project's skin. Their HTML passes as it is; only the
 * head goes through events, since Doxia drops HTML that is written there.
 */
final class SiteSink implements PageReceiver {
    /** {@code HtmlMarkup.TAG_TYPE_SIMPLE} of Doxia: an element without content. */
    private static final Object[] EMPTY_ELEMENT = {1};

    /** Doxia 1, which has this method alone, puts the text of a title into the page without escaping it. */
    private static final boolean TITLES_ARE_HTML = Arrays.stream(Sink.class.getMethods())
            .anyMatch(method -> method.getName().equals("verbatim")
                    && Arrays.equals(method.getParameterTypes(), new Class<?>[] {boolean.class}));

    private final Sink home;
    private final SinkFactory others;
    private final Path site;
    private final String stagePath;

    /**
     * A receiver for one report.
     *
     * @param home sink of the page that the report is called by
     * @param others makes the sinks of all other pages
     * @param site directory of the site
     * @param stagePath way from there to the blog
     */
    SiteSink(Sink home, SinkFactory others, Path site, String stagePath) {
        this.home = home;
        this.others = others;
        this.site = site;
        this.stagePath = stagePath;
    }

    @Override
    public void accept(SitePage page) throws IOException {
        Sink sink = page.output().equals("index.html") ? home : sink(stagePath + "/" + page.output());
        sink.head();
        sink.title();
        sink.text(TITLES_ARE_HTML ? escaped(page.title()) : page.title());
        sink.title_();
        page.head().forEach(element -> sink.unknown(element.name(), EMPTY_ELEMENT, new Attributes(element)));
        sink.head_();
        sink.body();
        sink.rawText(page.body());
        sink.body_();
        sink.flush();
        sink.close();
    }

    private static String escaped(String title) {
        return title.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private Sink sink(String path) throws IOException {
        Path file = site.resolve(path);
        Files.createDirectories(file.getParent());
        return others.createSink(site.toFile(), path.replace('/', File.separatorChar));
    }

    private static final class Attributes extends SimpleAttributeSet implements SinkEventAttributes {
        private static final long serialVersionUID = 1L;

        Attributes(SitePage.Element element) {
            element.attributes().forEach(this::addAttribute);
        }
    }
}
