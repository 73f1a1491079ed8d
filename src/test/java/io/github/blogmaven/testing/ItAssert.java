package io.github.blogmaven.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.File;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;

/**
 * What must be true after each project below {@code it/} was built: one method a project, called by its
 * {@code verify.groovy}. In Java, because a failed Groovy script prints twenty lines that say nothing.
 */
public final class ItAssert {
    private static final String BLOG = "target/blog/";
    private static final String POSTS = "target/blog-reports/posts.json";
    private static final String PROBLEMS = "target/blog-reports/diagnostics.json";

    private static final String[] EVERY_PROBLEM = {
        "posts/bad-slug.md:4 slug-invalid",
        "posts/latin1.md:6 source-not-utf8",
        "posts/no-such-day.md:3 date-impossible",
        "posts/open-fence.md:8 fence-unclosed",
        "posts/yaml-indent.md:3 front-matter-invalid",
        "posts/yaml-list.md:3 front-matter-invalid",
        "posts/yaml-quote.md:2 front-matter-invalid"
    };

    private ItAssert() {}

    /** The example: a Hashnode backup with every quirk of its format. */
    public static void hashnodeBackup(File basedir) {
        ItBuild build = new ItBuild(basedir.toPath()).warnsOnlyAboutTheBlog();
        Map<String, JsonObject> posts = build.posts(POSTS);
        assertThat(status(posts)).isEqualTo(Map.of("published", 15L, "draft", 2L, "hidden", 1L));
        assertThat(published(posts, "title")).isEqualTo(ExampleBackup.TITLES);
        assertThat(published(posts, "output")).isEqualTo(ExampleBackup.OUTPUTS);
        assertThat(text(posts.get(ExampleBackup.FIRST), "published")).startsWith("2021-10-18T18:42:07");
        posts.values().stream()
                .filter(post -> text(post, "status").equals("published"))
                .forEach(post -> build.has(BLOG + text(post, "output")));
        build.has(BLOG + "page/2/index.html", BLOG + "tags/java/index.html", BLOG + "archive/index.html");
        build.hasNot(BLOG + "notes-to-self", BLOG + "gradle-fairly", BLOG + "readme", BLOG + "pom.xml");
        feedsAreWellFormed(build);
        // whether the machine has a font with the letters of the Korean title is not up to the plugin
        assertThat(build.problems(PROBLEMS))
                .filteredOn(problem -> !problem.id().equals("card-letters-missing"))
                .extracting(problem -> problem.path() + " " + problem.id())
                .containsOnly(ExampleBackup.PROBLEMS.toArray(String[]::new));
        everythingInTheTourIsShown(build.page(BLOG + "what-fits-into-a-post/index.html"));
        assertThat(build.tree("target/again")).isEqualTo(build.tree("target/blog"));
    }

    /** A folder without a POM is a blog, and nothing is created that is called like a property. */
    public static void noPom(File basedir) {
        ItBuild build = new ItBuild(basedir.toPath()).warnsOnlyAboutTheBlog();
        build.has(BLOG + "hello/index.html", BLOG + "index.html", BLOG + "feed.xml", POSTS);
        assertThat(build.entries()).noneMatch(entry -> entry.contains("$"));
        assertThat(build.page(BLOG + "index.html").title()).doesNotContain("Maven Stub Project");
    }

    /** Only the module that has a blog renders one; the others say so in one line. */
    public static void reactor(File basedir) {
        ItBuild build = new ItBuild(basedir.toPath()).warnsOnlyAboutTheBlog();
        build.has("journal/target/blog/first/index.html", "journal/target/blog/feed.xml");
        build.hasNot("target/blog", "tools/target/blog", "tools/target/blog-reports");
        assertThat(build.log().stream().filter(line -> line.startsWith("[INFO] No blog in ")))
                .hasSize(2);
        assertThat(build.written()).hasSize(1);
    }

    /** Bound to a phase, with everything that a blog can have. */
    public static void lifecycle(File basedir) {
        ItBuild build = new ItBuild(basedir.toPath()).warnsOnlyAboutTheBlog();
        Map<String, JsonObject> posts = build.posts(POSTS);
        assertThat(status(posts)).isEqualTo(Map.of("published", 6L, "draft", 1L, "future", 1L, "expired", 1L));
        Map<String, String> outputs = published(posts, "output");
        String lake = BLOG + outputs.get("posts/lake/index.md");
        String firstDay = BLOG + outputs.get("posts/first-day.md");
        build.has(lake, lake.replace("index.html", "lake.svg"), firstDay, BLOG + "about/index.html");
        build.has(BLOG + "page/2/index.html", BLOG + "tags/gear/index.html", BLOG + "regions/alps/index.html");
        build.has(BLOG + "2024/03/day-one/index.html", BLOG + "old.html", BLOG + "downloads/track.gpx");
        build.hasNot(BLOG + "next-year", BLOG + "unfinished", BLOG + "sale");
        String card = firstDay.replace("index.html", "card.png");
        assertThat(build.pictureSize(card)).isEqualTo("1200x630");
        assertThat(build.page(firstDay).select("meta[property=og:image]").attr("content"))
                .isEqualTo("https://trails.example.org/notes/" + card.substring(BLOG.length()));
        assertThat(build.text(BLOG + "2024/03/day-one/index.html")).contains("https://trails.example.org/notes/");
        assertThat(build.page(firstDay).select("article").text()).contains("Long way");
        String home = build.text(BLOG + "index.html");
        assertThat(home).contains("Start here").doesNotContain("A place I keep");
        assertThat(home.indexOf("Start here")).isLessThan(home.indexOf("At the lake"));
        assertThat(home).contains("theme of its own");
        assertThat(build.text(BLOG + "feed.xml")).doesNotContain("A place I keep");
        assertThat(build.text(BLOG + "sitemap.xml")).doesNotContain("secret");
        feedsAreWellFormed(build);
        assertThat(build.problems(PROBLEMS)).isEmpty();
    }

    /** Every problem of every file is told with its place, then the summary; nothing is written. */
    public static void allProblems(File basedir) {
        ItBuild build = new ItBuild(basedir.toPath());
        build.hasNot("target/blog");
        List<ItBuild.Problem> problems = build.problems(PROBLEMS);
        assertThat(problems).extracting(ItBuild.Problem::place).contains(EVERY_PROBLEM);
        assertThat(problems).extracting(ItBuild.Problem::id).contains("url-case-collision");
        List<String> log = build.log();
        int last = 0;
        for (ItBuild.Problem problem : problems) {
            int line = index(log, text -> problem.isIn(text, "src/blog/"));
            assertThat(line).as("order of %s", problem).isGreaterThan(last);
            last = line;
        }
        int summary = index(log, line -> line.contains("; nothing was written to "));
        assertThat(summary).isGreaterThan(last);
        assertThat(log.get(summary)).containsPattern("\\d+ errors, \\d+ warnings? in \\d+ of 10 posts");
    }

    /** A folder that somebody named must exist. */
    public static void missingSourceConfigured(File basedir) {
        ItBuild build = new ItBuild(basedir.toPath());
        build.hasNot("target/blog");
        assertThat(build.log())
                .anyMatch(line -> line.contains("blog.sourceDirectory is not a directory")
                        && line.replace('\\', '/').contains("missing-source-configured/blgo"));
    }

    /** A theme in a jar, of the same build, changes a partial and an element; what each template took is printed. */
    public static void themeJar(File basedir) {
        ItBuild build = new ItBuild(basedir.toPath()).warnsOnlyAboutTheBlog();
        Document post = build.page("journal/" + BLOG + "first/index.html");
        assertThat(post.select("details.paper-tip[open] > summary").text()).isEqualTo("Tip");
        assertThat(post.select("details.paper-tip > p").html()).isEqualTo("Write on <em>both</em> sides.");
        assertThat(post.select(".callout, .site-footer")).isEmpty();
        assertThat(post.select("footer.paper-footer").text()).isEqualTo("journal, printed on paper");
        assertThat(post.select(".e-content a").attr("href")).isEqualTo("../second/");
        assertThat(build.text("journal/" + BLOG + "feed.xml"))
                .contains("callout-tip")
                .doesNotContain("paper-tip");
        assertThat(build.log())
                .anyMatch(line -> line.matches("\\[INFO] +calls +total ms +own ms +mean ms  template"))
                .anyMatch(line -> line.matches("\\[INFO] +1( +\\d+\\.\\d{3}){3}  elements/callout\\.ftlh"))
                .anyMatch(line -> line.endsWith("  partials/footer.ftlh"));
        build.hasNot("target/blog", "paper-theme/target/blog");
    }

    /** Files in the output directory that are not ours stay as they are. */
    public static void foreignOutput(File basedir) {
        ItBuild build = new ItBuild(basedir.toPath());
        assertThat(build.text("public/CNAME")).isEqualTo("foreign.example.org\n");
        assertThat(build.text("public/downloads/tool.txt")).isEqualTo("Not made by a blog.\n");
        build.has("public/hello/index.html", "public/feed.xml").hasNot("target/blog");
        assertThat(build.written()).hasSize(2);
        assertThat(build.written().get(1).written()).isZero();
    }

    /** The help goal names every goal and explains every parameter. */
    public static void help(File basedir) {
        String log = String.join(
                "\n", new ItBuild(basedir.toPath()).warnsOnlyAboutTheBlog().log());
        assertThat(log)
                .contains(
                        "blog:render",
                        "blog:validate",
                        "blog:stage",
                        "blog:report",
                        "blog:check-links",
                        "blog:localize-images",
                        "blog:schema",
                        "blog:help");
        assertThat(log)
                .contains(
                        "User property: blog.sourceDirectory",
                        "User property: blog.outputDirectory",
                        "User property: blog.baseUrl",
                        "User property: blog.templateMetrics",
                        "User property: blog.skip");
    }

    /** A second run over the same sources writes nothing. */
    public static void incremental(File basedir) {
        ItBuild build = new ItBuild(basedir.toPath()).warnsOnlyAboutTheBlog();
        assertThat(build.written()).hasSize(2);
        ItBuild.Written first = build.written().get(0);
        assertThat(first.written()).isPositive();
        assertThat(build.written().get(1)).isEqualTo(new ItBuild.Written(first.pages(), 0, first.written(), 0));
    }

    /** A blog without posts is a blog. */
    public static void emptyBlog(File basedir) {
        ItBuild build = new ItBuild(basedir.toPath()).warnsOnlyAboutTheBlog();
        build.has(BLOG + "index.html", BLOG + "404.html");
        assertThat(build.page(BLOG + "index.html").title()).contains("Nothing yet");
        feedsAreWellFormed(build);
    }

    /** Bound without a phase, validation stops {@code mvn verify} before anything else is done. */
    public static void validateFails(File basedir) {
        ItBuild build = new ItBuild(basedir.toPath());
        assertThat(build.problems(PROBLEMS))
                .extracting(ItBuild.Problem::place)
                .containsExactly(
                        "posts/release.md:3 key-unknown",
                        "posts/release.md:5 tags-not-list",
                        "posts/release.md:7 link-broken");
        assertThat(build.log())
                .contains("[WARNING] src/blog/posts/release.md:3:1: warning: the key datee is unknown [key-unknown]")
                .anyMatch(line -> line.startsWith("[ERROR] src/blog/posts/release.md:5:7: error: tags must be "))
                .anyMatch(line -> line.contains("blog-maven-plugin:")
                        && line.contains(":validate (default)")
                        && line.contains("1 error, 2 warnings in 1 of 2 posts"));
        build.hasNot("target/blog");
    }

    /** Code scanning finds the files that SARIF names: relative to the repository, percent-encoded. */
    public static void sarif(File basedir) {
        ItBuild build = new ItBuild(basedir.toPath()).warnsOnlyAboutTheBlog();
        JsonObject run = JsonParser.parseString(build.text("target/blog-reports/diagnostics.sarif"))
                .getAsJsonObject()
                .getAsJsonArray("runs")
                .get(0)
                .getAsJsonObject();
        String results = run.getAsJsonArray("results").toString();
        assertThat(results)
                .contains("src/blog/posts/two%20words.md", "src/blog/posts/links.md", "\"ruleId\":\"link-broken\"")
                .contains("\"startLine\":5", "\"level\":\"warning\"", "\"level\":\"error\"")
                .doesNotContain("file:", basedir.getAbsolutePath());
        assertThat(run.getAsJsonObject("tool").toString()).contains("date-impossible", "helpUri");
        build.isWellFormed("target/blog-reports/TEST-blog.xml").has("target/blog-reports/gl-code-quality.json");
    }

    /** What is accepted passes, what is new fails. */
    public static void baseline(File basedir) {
        ItBuild build = new ItBuild(basedir.toPath());
        assertThat(build.text("src/blog/blog-baseline.txt"))
                .containsPattern("\n[0-9a-f]{16} link-empty posts/old.md\n")
                .doesNotContain("posts/new.md");
        assertThat(build.log().stream().filter(line -> line.equals("[INFO] BUILD SUCCESS")))
                .hasSize(2);
        assertThat(build.problems(PROBLEMS))
                .extracting(ItBuild.Problem::place)
                .containsExactly("posts/new.md:6 link-broken");
    }

    /** The goal runs in a real Maven, and asks nobody whom it should not ask. */
    public static void checkLinks(File basedir) {
        ItBuild build = new ItBuild(basedir.toPath());
        assertThat(build.log()).contains("[INFO] 3 links to other sites: 0 fine, 3 not asked");
        assertThat(build.text("target/blog-cache/links.tsv")).isEqualTo("# answers of other sites, version 1\n");
        assertThat(build.problems(PROBLEMS)).isEmpty();
    }

    /** Under GitHub Actions each problem is also a workflow command, which counts only at the start of a line. */
    public static void githubAnnotations(File basedir) {
        List<String> log = new ItBuild(basedir.toPath()).log();
        assertThat(log.stream().filter(line -> line.startsWith("::error ")))
                .singleElement()
                .asString()
                .contains("src/blog/posts/hello.md,line=3,col=7", "date-impossible");
        assertThat(log.stream().filter(line -> line.startsWith("::warning ")))
                .singleElement()
                .asString()
                .contains("line=5,col=", "link-broken");
    }

    private static void everythingInTheTourIsShown(Document page) {
        assertThat(page.select(".e-content")).hasSize(1);
        assertThat(page.select(".e-content .embed")).hasSize(2);
        assertThat(page.select(".e-content pre.mermaid")).hasSize(1);
        assertThat(page.select(".e-content pre.mermaid").first().wholeText())
                .contains("Me->>Editor: one more box & a \"quote\" <b>\n");
        assertThat(page.select(".e-content details")).hasSize(1);
        assertThat(page.select(".e-content iframe[src^=https://www.youtube-nocookie.com/]"))
                .isNotEmpty();
        assertThat(page.select(".e-content img[src$=build%20times.png]")).hasSize(1);
        assertThat(page.select("a[href=https://hashnode.com/@example]")).isNotEmpty();
        assertThat(page.select(".e-content").text())
                .contains("configured in blog.yaml")
                .doesNotContain("old-newsletter", "align=", "%[");
    }

    private static void feedsAreWellFormed(ItBuild build) {
        for (String file : List.of("feed.xml", "rss.xml", "sitemap.xml")) {
            build.isWellFormed(BLOG + file);
        }
        assertThat(JsonParser.parseString(build.text(BLOG + "feed.json")).isJsonObject())
                .isTrue();
    }

    private static Map<String, Long> status(Map<String, JsonObject> posts) {
        return posts.values().stream()
                .map(post -> text(post, "status"))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    /** A field of each published document, by source. */
    private static Map<String, String> published(Map<String, JsonObject> posts, String field) {
        return posts.entrySet().stream()
                .filter(entry -> text(entry.getValue(), "status").equals("published"))
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> text(entry.getValue(), field)));
    }

    private static String text(JsonObject object, String field) {
        JsonElement value = object.get(field);
        return value == null || value.isJsonNull() ? "" : value.getAsString();
    }

    private static int index(List<String> log, Predicate<String> line) {
        for (int i = 0; i < log.size(); i++) {
            if (line.test(log.get(i))) {
                return i;
            }
        }
        return -1;
    }
}
