package io.github.blogmaven.site;

import io.github.blogmaven.content.Document;
import io.github.blogmaven.diagnostic.Diagnostics;
import io.github.blogmaven.diagnostic.Location;
import io.github.blogmaven.diagnostic.Rule;
import io.github.blogmaven.diagnostic.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The URLs that a blog has published, as a committed text file: one line a document, {@code URL tab id tab source}, by URL.
 * The id is what feeds know the document by, {@code -} where that is its URL.
 */
public final class UrlLedger {
    private static final String HEADER =
            "# Published URLs, the ids of their documents in feeds, and their sources. Written by: mvn blog:validate"
                    + " -Dblog.updateLedger\n";
    private static final String NO_ID = "-";

    private final List<Line> lines;

    /** One published document. */
    private record Line(String url, String id, String source, Place place) {
        String text() {
            return url + "\t" + id + "\t" + source;
        }
    }

    private UrlLedger(List<Line> lines) {
        this.lines = lines;
    }

    /** Reads the file; a line that is none is reported and left out. */
    public static UrlLedger parse(SourceText file, Diagnostics diagnostics) {
        List<Line> lines = new ArrayList<>();
        int number = 0;
        for (String text : file.text().split("\n", -1)) {
            number++;
            String[] parts = text.split("\t", -1);
            Place place = new Place(new Location(file.path(), number, 1), text);
            if (parts.length == 3 && parts[0].startsWith("/")) {
                lines.add(new Line(parts[0], parts[1], parts[2], place));
            } else if (!text.isBlank() && !text.startsWith("#")) {
                place.report(
                        diagnostics,
                        Rule.LEDGER_INVALID,
                        "this line is no published URL: it must have a URL, an id and a source, with tabs between them",
                        "restore the file from its last commit, or write it anew with mvn blog:validate -Dblog.updateLedger");
            }
        }
        return new UrlLedger(lines);
    }

    /** Reports what was published and is not, or not as it was. */
    public void check(Site site, Diagnostics diagnostics) {
        Map<String, PlannedDocument> byUrl = new TreeMap<>();
        Map<String, PlannedDocument> byName = new TreeMap<>();
        for (PlannedDocument planned : site.plan().documents()) {
            byUrl.put("/" + planned.url(), planned);
            byName.put(planned.document().source(), planned);
            planned.document().address().id().ifPresent(id -> byName.put(id, planned));
        }
        for (Line line : lines) {
            PlannedDocument there = byUrl.get(line.url);
            if (there != null) {
                checkId(line, there.document(), diagnostics);
            } else if (!isRedirect(site, line.url)) {
                Optional.ofNullable(byName.get(line.id))
                        .or(() -> Optional.ofNullable(byName.get(line.source)))
                        .ifPresentOrElse(
                                moved -> reportChanged(line, moved, diagnostics),
                                () -> reportVanished(line, diagnostics));
            }
        }
    }

    private static boolean isRedirect(Site site, String url) {
        return site.routes().stream()
                .anyMatch(route -> route.kind() == RouteKind.REDIRECT && ("/" + route.url()).equals(url));
    }

    private static void checkId(Line line, Document document, Diagnostics diagnostics) {
        String id = id(document);
        if (!id.equals(line.id)) {
            Place.of(document, "cuid")
                    .report(
                            diagnostics,
                            Rule.FEED_ID_CHANGED,
                            "feeds know " + line.url + " by " + shown(line.id) + ", now it has " + shown(id)
                                    + ", so readers will see it as new",
                            line.id.equals(NO_ID) ? "remove cuid" : "write cuid: " + line.id);
        }
    }

    private static String shown(String id) {
        return id.equals(NO_ID) ? "its URL" : "the id " + id;
    }

    private static void reportChanged(Line line, PlannedDocument moved, Diagnostics diagnostics) {
        String key = moved.document().locate("permalink").line() > 0 ? "permalink" : "slug";
        Place.of(moved.document(), key)
                .report(
                        diagnostics,
                        Rule.URL_CHANGED,
                        "this was published as " + line.url + " and is now /" + moved.url(),
                        "add aliases: [" + line.url + "] to its front matter");
    }

    private static void reportVanished(Line line, Diagnostics diagnostics) {
        line.place.report(
                diagnostics,
                Rule.URL_VANISHED,
                line.url + " was published from " + line.source + " and is gone",
                "add aliases: [" + line.url + "] to the document that replaces it, or delete this line");
    }

    /** The file's text for a site: its documents, and former URLs that still lead somewhere. */
    public String text(Site site) {
        Map<String, String> texts = new TreeMap<>();
        lines.stream().filter(line -> isRedirect(site, line.url)).forEach(line -> texts.put(line.url, line.text()));
        for (PlannedDocument planned : site.plan().documents()) {
            Document document = planned.document();
            Line line = new Line("/" + planned.url(), id(document), document.source(), Place.file(document.source()));
            texts.put(line.url, line.text());
        }
        StringBuilder text = new StringBuilder(HEADER);
        texts.values().forEach(line -> text.append(line).append('\n'));
        return text.toString();
    }

    private static String id(Document document) {
        return document.address().id().orElse(NO_ID);
    }
}
