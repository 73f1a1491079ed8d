package io.github.blogmaven.site;

import static io.github.blogmaven.site.DocumentBuilder.document;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.blogmaven.content.LinkReference;
import io.github.blogmaven.content.Publication.Status;
import io.github.blogmaven.content.RenderedBody;
import io.github.blogmaven.diagnostic.Diagnostic;
import io.github.blogmaven.diagnostic.Diagnostics;
import io.github.blogmaven.diagnostic.Location;
import io.github.blogmaven.diagnostic.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SiteCheckerTest {
    private final Planning blog = Planning.of(
                    document("posts/a.md").cover("cover.png"),
                    document("posts/b.md").slug("bee").cover("covr.png"),
                    document("posts/draft.md").status(Status.DRAFT))
            .file("posts/cover.png")
            .file("posts/pic.png")
            .file("posts/unused.png");
    private final Diagnostics diagnostics = new Diagnostics();

    @ParameterizedTest
    @CsvSource({
        "LINK, /be, LINK_BROKEN, 'did you mean \"/bee/\"?'",
        "LINK, bb.md, LINK_BROKEN, 'did you mean \"/posts/b.md\"?'",
        "IMAGE, pics.png, IMAGE_MISSING, 'did you mean \"/posts/pic.png\"?'",
        "LINK, draft.md, LINK_UNPUBLISHED, 'publish it, or remove the link'",
        "LINK, #wher, LINK_ANCHOR_MISSING, 'did you mean \"#where\"?'",
        "LINK, b.md#wher, LINK_ANCHOR_MISSING, 'did you mean \"#where\"?'"
    })
    void reportsLinksAtTheirPlace(LinkReference.Kind kind, String target, Rule rule, String hint) {
        complete(kind, target);

        Diagnostic found = diagnostics.list().get(0);
        assertThat(found.rule()).isEqualTo(rule);
        assertThat(found.location()).isEqualTo(new Location("posts/a.md", 7, 3));
        assertThat(found.message()).contains(target.substring(target.indexOf('#') + 1));
        assertThat(found.sourceLine()).isEqualTo("the line");
        assertThat(found.hint()).isEqualTo(hint);
    }

    @ParameterizedTest
    @CsvSource({
        "#where",
        "#",
        "#top",
        "#heading-where",
        "#caf%C3%A9",
        "b.md#where",
        "/bee",
        "pic.png",
        "https://example.com/#x",
        "/archive/#2024"
    })
    void acceptsGoodLinks(String target) {
        complete(LinkReference.Kind.LINK, target);

        assertThat(diagnostics.list()).extracting(Diagnostic::rule).containsExactly(Rule.IMAGE_MISSING);
    }

    @Test
    void addsTheFilesThatBodiesAndCoversAskForOnce() {
        Site site = complete(LinkReference.Kind.IMAGE, "pic.png", "pic.png", "../posts/pic.png");

        assertThat(site.routes().stream()
                        .filter(r -> r.kind() == RouteKind.ASSET)
                        .map(Route::output))
                .containsExactly("cover.png", "pic.png");
        assertThat(site.routes().stream().map(Route::output)).isSorted();
    }

    @Test
    void aMissingCoverIsReportedAtItsKey() {
        complete(LinkReference.Kind.LINK);

        assertThat(diagnostics.list()).singleElement().satisfies(d -> {
            assertThat(d.rule()).isEqualTo(Rule.IMAGE_MISSING);
            assertThat(d.location()).isEqualTo(new Location("posts/b.md", 3, 8));
            assertThat(d.sourceLine()).isEqualTo("cover: covr.png");
            assertThat(d.hint()).isEqualTo("did you mean \"/posts/cover.png\"?");
        });
    }

    @Test
    void aFileThatCollidesIsReported() {
        Planning other = Planning.of(document("posts/a.md").cover("robots.txt")).file("posts/robots.txt");
        SiteChecker.complete(other.plan(), Map.of(), diagnostics);

        assertThat(diagnostics.list())
                .extracting(d -> d.rule() + " " + d.location())
                .containsExactly("URL_COLLISION posts/robots.txt");
    }

    private Site complete(LinkReference.Kind kind, String... targets) {
        List<LinkReference> references = new ArrayList<>();
        for (String target : targets) {
            references.add(new LinkReference(
                    kind, target, blog.resolve("posts/a.md", target), new Location("posts/a.md", 7, 3), "the line"));
        }
        Map<String, RenderedBody> bodies = new TreeMap<>();
        bodies.put("posts/a.md", body(references));
        bodies.put("posts/b.md", body(List.of()));
        return SiteChecker.complete(blog.plan(), bodies, diagnostics);
    }

    private static RenderedBody body(List<LinkReference> links) {
        return new RenderedBody("", "", "", List.of(), 0, links, Set.of("where", "café"), Set.of());
    }

    @Test
    @Timeout(60)
    void manyBadLinksToManyHeadingsTakeLinearTime() {
        Set<String> anchors = new TreeSet<>();
        List<LinkReference> references = new ArrayList<>();
        for (int i = 0; i < 40_000; i++) {
            anchors.add("heading-number-" + i);
            String target = "#heading-numbr-" + i;
            references.add(new LinkReference(
                    LinkReference.Kind.LINK,
                    target,
                    blog.resolve("posts/a.md", target),
                    new Location("posts/a.md", 7, 3),
                    ""));
        }
        RenderedBody body = new RenderedBody("", "", "", List.of(), 0, references, anchors, Set.of());
        SiteChecker.complete(blog.plan(), Map.of("posts/a.md", body), diagnostics);

        assertThat(diagnostics.list())
                .filteredOn(d -> d.rule() == Rule.LINK_ANCHOR_MISSING)
                .hasSize(40_000)
                .first()
                .satisfies(d -> assertThat(d.hint()).startsWith("did you mean"));
    }
}
