package io.github.blogmaven.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.nodes.Document;

/** What must be true after each project below {@code it/} was built that has a Maven site: one method a project. */
public final class SiteItAssert {
    /** What every blog has, whatever its posts are. */
    private static final Set<String> USUAL = Set.of(
            ".blog-manifest",
            "404.html",
            "archive/index.html",
            "favicon.svg",
            "feed.json",
            "feed.xml",
            "index.html",
            "llms.txt",
            "opensearch.xml",
            "robots.txt",
            "rss.xml",
            "search.json",
            "search/index.html",
            "site.webmanifest",
            "sitemap.xml",
            "theme/blog.css",
            "theme/blog.js",
            "theme/feed.css",
            "theme/search.js");

    private SiteItAssert() {}

    /** {@code blog:stage} in three modules, of which two have posts; then {@code site:stage}. */
    public static void stage(File basedir) {
        ItBuild build = new ItBuild(basedir.toPath()).warnsOnlyAboutTheBlog();
        assertThat(build.tree("target/staging/blog").keySet())
                .isEqualTo(blog(List.of("lamp-1-0", "mounting"), "howto", "release"));
        assertThat(build.tree("target/staging/guide/blog").keySet()).isEqualTo(blog(List.of("first-light")));
        assertThat(build.tree("target/staging/blog")).isEqualTo(build.tree("target/site/blog"));
        build.has("target/staging/index.html", "target/staging/css/apache-maven-fluido-2.1.0.min.css");
        build.hasNot("target/blog", "target/staging/api/blog");
        assertThat(build.entries()).noneMatch(entry -> entry.contains("site-blog") || entry.contains(".lock"));
        assertThat(build.page("target/staging/index.html").select("a[href=blog/index.html]"))
                .hasSizeGreaterThanOrEqualTo(2);
        assertThat(canonical(build, "target/staging/blog/mounting/index.html"))
                .isEqualTo("https://lamp.example.org/blog/mounting/");
        assertThat(canonical(build, "target/staging/guide/blog/first-light/index.html"))
                .isEqualTo("https://lamp.example.org/guide/blog/first-light/");
        assertThat(build.log())
                .anyMatch(line -> line.contains("No blog in api: src/blog does not exist"))
                .anyMatch(line -> line.contains("Base URL: https://lamp.example.org/guide/blog/"));
    }

    /** {@code blog:report} in three modules, and {@code blog:stage} after it; then {@code site:deploy}. */
    public static void report(File basedir) {
        ItBuild build = new ItBuild(basedir.toPath()).warnsOnlyAboutTheBlog();
        assertThat(build.tree("target/deployed/blog").keySet())
                .isEqualTo(blog(List.of("kettle-1-0", "descaling"), "howto", "release"));
        assertThat(build.tree("target/deployed/guide/blog").keySet()).isEqualTo(blog(List.of("first-cup")));
        build.hasNot("target/blog", "target/deployed/api/blog", "target/deployed/api/project-reports.html");
        var row = build.page("target/deployed/project-reports.html").select("tr:has(a[href=blog/index.html])");
        assertThat(row.text()).isEqualTo("Blog Posts about the project, with an archive and feeds.");
        assertThat(build.page("target/deployed/project-reports.html").select("nav li li a[href=blog/index.html]"))
                .hasSize(1);
        assertThat(build.log())
                .filteredOn(line -> line.contains("target/site/blog was rendered in this build already"))
                .hasSize(2);
    }

    /** {@code blog:report} in the site's skin; then the same blog by {@code blog:render}, for comparison. */
    public static void skin(File basedir) {
        framed(basedir, "First <fire> & after – Stove", "2.1.0");
    }

    /** The same with a site plugin that is built on Doxia 1. */
    public static void skinOfDoxia1(File basedir) {
        framed(basedir, "Stove – First <fire> & after", "1.12.0");
    }

    private static void framed(File basedir, String title, String fluido) {
        ItBuild build = new ItBuild(basedir.toPath()).warnsOnlyAboutTheBlog();
        String post = "first-fire/index.html";
        assertThat(build.tree("target/site/blog").keySet())
                .isEqualTo(build.tree("target/blog").keySet());
        assertThat(content(build, "target/site/blog/" + post)).isEqualTo(content(build, "target/blog/" + post));
        Document framed = build.page("target/site/blog/" + post);
        Document own = build.page("target/blog/" + post);
        assertThat(framed.select("#bodyColumn article.h-entry h1").text()).isEqualTo("First <fire> & after");
        assertThat(framed.title()).isEqualTo(title);
        assertThat(described(framed)).isEqualTo(described(own).replace("example.org/first", "example.org/blog/first"));
        assertThat(framed.select("link[rel=stylesheet]").eachAttr("href"))
                .contains("../../css/apache-maven-fluido-" + fluido + ".min.css", "../theme/blog.css");
        assertThat(framed.select("link[rel=alternate]").eachAttr("href")).contains("../feed.xml");
        assertThat(framed.select(".blog-menu a").eachText()).containsExactly("Stove News", "Archive", "Tags", "Search");
        assertThat(build.page("target/site/blog/index.html")
                        .select("nav li.active")
                        .eachText())
                .contains("Blog");
        assertThat(build.text("target/site/blog/old-fire/index.html")).doesNotContain("bodyColumn");
    }

    /** One blog of three modules: posts link to each other and to files as they lie in the repository. */
    public static void aggregate(File basedir) {
        ItBuild build = new ItBuild(basedir.toPath()).warnsOnlyAboutTheBlog();
        build.hasNot("hammer/target/site/blog", "saw/target/site/blog", "target/blog");
        assertThat(build.posts("target/blog-reports/posts.json").keySet())
                .containsExactlyInAnyOrder(
                        "hammer/src/blog/pages/care.md",
                        "hammer/src/blog/posts/first-blow.md",
                        "hammer/src/blog/posts/grip/index.md",
                        "saw/src/blog/posts/teeth.md",
                        "src/blog/posts/opening.md");
        assertThat(build.problems("target/blog-reports/diagnostics.json")).isEmpty();
        String blog = "target/site/blog/";
        Document post = build.page(blog + "first-blow/index.html");
        assertThat(post.select(".module").text()).isEqualTo("The Hammer 2.1");
        assertThat(post.select(".p-category").eachText()).containsExactly("nails", "hammer");
        assertThat(post.select(".e-content a").eachAttr("href")).containsExactly("../hammer/care/", "../grip/");
        assertThat(post.select(".e-content img").eachAttr("src"))
                .containsExactly("../hammer/nail.svg", "../hammer/nail.svg");
        build.has(blog + "hammer/nail.svg", blog + "grip/hand.svg", blog + "hammer/care/index.html");
        assertThat(build.page(blog + "opening/index.html")
                        .select(".e-content a")
                        .attr("href"))
                .isEqualTo("../first-blow/");
        assertThat(build.page(blog + "modules/saw/index.html").select("h2").eachText())
                .containsExactly("Teeth");
    }

    /** {@code scm-publish:publish-scm} brings the site with the blog, and the file that GitHub Pages wants, to a branch. */
    public static void publish(File basedir) {
        ItBuild build = new ItBuild(basedir.toPath());
        String pages = "target/scmpublish-checkout/";
        build.has(pages + ".nojekyll", pages + "index.html", pages + "blog/first-wick/index.html");
        assertThat(build.tree("target/site").keySet())
                .isSubsetOf(build.tree("target/scmpublish-checkout").keySet());
        assertThat(build.text("pages.git/refs/heads/gh-pages"))
                .isEqualTo(build.text(pages + ".git/refs/heads/gh-pages"));
        assertThat(build.text(pages + ".git/index")).contains("blog/first-wick/index.html");
    }

    /** The HTML of a post's body, byte by byte but for the class by which Fluido's template marks code for its script. */
    private static String content(ItBuild build, String page) {
        String html = build.text(page).replace("<pre class=\"prettyprint\">", "<pre>");
        String start = "<div class=\"e-content prose\">";
        return html.substring(html.indexOf(start) + start.length(), html.indexOf("<footer class=\"post-footer\">"));
    }

    /** What the head says about the page to machines, in order. */
    private static String described(Document page) {
        return page.select(
                        "head meta[property], head meta[name^=twitter], head meta[name=description], link[rel=canonical]")
                .toString();
    }

    /** The files of a blog with these posts; the terms are tags. */
    private static Set<String> blog(List<String> posts, String... terms) {
        Set<String> files = new TreeSet<>(USUAL);
        for (String post : posts) {
            files.add(post + "/index.html");
            files.add(post + "/index.md");
            files.add(post + "/card.png");
        }
        for (String term : terms) {
            files.add("tags/index.html");
            for (String file : List.of("index.html", "feed.json", "feed.xml", "rss.xml")) {
                files.add("tags/" + term + "/" + file);
            }
        }
        return files;
    }

    private static String canonical(ItBuild build, String page) {
        return build.page(page).select("link[rel=canonical]").attr("href");
    }
}
