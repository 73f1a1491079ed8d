package io.github.blogmaven.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.github.blogmaven.site.RouteKind;
import io.github.blogmaven.testing.SiteFixture;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

class FeedsTest {
    private static final String ATOM = "http://www.w3.org/2005/Atom";

    @Test
    void atomHoldsWholePostsWithAbsoluteUrls() throws Exception {
        Element feed = parse(Rendered.of(SiteFixture.small()).file("feed.xml")).getDocumentElement();

        assertThat(feed.getNamespaceURI()).isEqualTo(ATOM);
        assertThat(child(feed, "id")).isEqualTo("https://blog.example.org/notes/");
        assertThat(child(feed, "title")).isEqualTo("Notes");
        assertThat(child(feed, "updated")).isEqualTo("2023-07-08T21:07:25Z");
        List<Element> links = children(feed, "link");
        assertThat(links.get(0).getAttribute("href")).isEqualTo("https://blog.example.org/notes/feed.xml");
        assertThat(links.get(0).getAttribute("rel")).isEqualTo("self");
        List<Element> posts = children(feed, "entry");
        assertThat(posts).hasSize(3);
        assertThat(child(posts.get(0), "id")).isEqualTo("https://blog.example.org/notes/third/");
        assertThat(child(posts.get(0), "published")).isEqualTo("2023-07-07T21:07:25Z");
        assertThat(child(posts.get(0), "content"))
                .contains("<a href=\"https://blog.example.org/notes/first/\">first</a>");
        assertThat(child(posts.get(1), "content"))
                .contains("<a href=\"https://blog.example.org/notes/second/#one\">one</a>");
        assertThat(children(posts.get(1), "content").get(0).getAttribute("type"))
                .isEqualTo("html");
        assertThat(children(posts.get(1), "category").get(0).getAttribute("term"))
                .isEqualTo("Second");
    }

    @Test
    void rssHoldsWholePosts() throws Exception {
        Element rss = parse(Rendered.of(SiteFixture.small()).file("rss.xml")).getDocumentElement();
        Element channel = children(rss, "channel").get(0);

        assertThat(rss.getAttribute("version")).isEqualTo("2.0");
        assertThat(child(channel, "link")).contains("https://blog.example.org/notes/");
        assertThat(child(channel, "lastBuildDate")).isEqualTo("Sat, 8 Jul 2023 21:07:25 GMT");
        Element self = (Element) channel.getElementsByTagNameNS(ATOM, "link").item(0);
        assertThat(self.getAttribute("href")).isEqualTo("https://blog.example.org/notes/rss.xml");
        Element post = children(channel, "item").get(0);
        assertThat(child(post, "pubDate")).isEqualTo("Fri, 7 Jul 2023 21:07:25 GMT");
        assertThat(child(post, "guid")).isEqualTo("https://blog.example.org/notes/third/");
        assertThat(children(post, "guid").get(0).getAttribute("isPermaLink")).isEqualTo("true");
        assertThat(post.getElementsByTagNameNS("http://purl.org/rss/1.0/modules/content/", "encoded")
                        .item(0)
                        .getTextContent())
                .startsWith("<h2 id=\"one\">One</h2>");
    }

    @Test
    void jsonFeedHoldsWholePosts() throws IOException {
        JsonObject feed = JsonParser.parseString(
                        Rendered.of(SiteFixture.small()).file("feed.json"))
                .getAsJsonObject();

        assertThat(feed.get("version").getAsString()).isEqualTo("https://jsonfeed.org/version/1.1");
        assertThat(feed.get("feed_url").getAsString()).isEqualTo("https://blog.example.org/notes/feed.json");
        JsonObject post = feed.getAsJsonArray("items").get(1).getAsJsonObject();
        assertThat(post.get("id").getAsString()).isEqualTo("https://blog.example.org/notes/second/");
        assertThat(post.get("date_published").getAsString()).isEqualTo("2023-03-07T21:07:25Z");
        assertThat(post.get("content_html").getAsString())
                .isEqualTo("<p>Back to <a href=\"https://blog.example.org/notes/second/#one\">one</a>.</p>");
    }

    @Test
    void cuidIsTheIdThatOutlivesTheUrl() throws Exception {
        SiteFixture site = new SiteFixture().id("cljsmxk7g000009jq4z8h9w2d/ä").post("first", "First", "<p>x</p>");
        Rendered files = Rendered.of(site);

        String id = "urn:cuid:cljsmxk7g000009jq4z8h9w2d%2f%c3%a4";
        assertThat(child(
                        children(parse(files.file("feed.xml")).getDocumentElement(), "entry")
                                .get(0),
                        "id"))
                .isEqualTo(id);
        assertThat(files.file("rss.xml")).contains("<guid isPermaLink=\"false\">" + id + "</guid>");
        assertThat(files.file("feed.json")).contains(id);
    }

    @Test
    void feedWithoutPostsIsDatedAtTheEpoch() throws Exception {
        Rendered files = Rendered.of(new SiteFixture());

        Element feed = parse(files.file("feed.xml")).getDocumentElement();
        assertThat(child(feed, "updated")).isEqualTo("1970-01-01T00:00:00Z");
        assertThat(files.file("rss.xml")).contains("Thu, 1 Jan 1970 00:00:00 GMT");
    }

    @Test
    void textThatLooksLikeAFragmentLinkStaysText() throws IOException {
        SiteFixture site = SiteFixture.onePost("First", "<p>write &lt;a href=\"#x\"> or href=\"#y\"</p>");

        assertThat(JsonParser.parseString(Rendered.of(site).file("feed.json"))
                        .getAsJsonObject()
                        .getAsJsonArray("items")
                        .get(0)
                        .getAsJsonObject()
                        .get("content_html")
                        .getAsString())
                .isEqualTo("<p>write &lt;a href=\"#x\"> or href=\"#y\"</p>");
    }

    @Test
    void feedsStayWellFormedWhateverPostsHold() throws Exception {
        List<String> nasty = List.of(
                "]]>",
                "</script",
                "<![CDATA[",
                "&",
                "&#0;",
                "<",
                ">",
                "\"",
                "'",
                "\u0000",
                "\u0008",
                "\u001f",
                "\ufffe",
                "\ud800",
                "\udc00",
                "😀",
                "\u2028",
                "\n",
                "\r",
                "\t",
                "<!--",
                "-->",
                "<?xml?>",
                "${x}",
                "<#if>",
                "é",
                "\\");
        Random random = new Random(7);
        for (int i = 0; i < 500; i++) {
            StringBuilder text = new StringBuilder("t");
            for (int n = random.nextInt(12); n >= 0; n--) {
                text.append(nasty.get(random.nextInt(nasty.size())));
            }
            SiteFixture site =
                    SiteFixture.onePost(text.toString(), "<p>" + text + "</p>").title(text.toString());
            Rendered files =
                    Rendered.of(site, List.of(RouteKind.ATOM, RouteKind.RSS, RouteKind.JSON_FEED, RouteKind.SITEMAP));
            assertThat(children(parse(files.file("feed.xml")).getDocumentElement(), "entry"))
                    .hasSize(1);
            assertThat(parse(files.file("rss.xml"))).isNotNull();
            assertThat(parse(files.file("sitemap.xml"))).isNotNull();
            assertThat(JsonParser.parseString(files.file("feed.json"))
                            .getAsJsonObject()
                            .getAsJsonArray("items"))
                    .hasSize(1);
        }
    }

    @Test
    void sitemapListsPagesWithTheirLastChange() throws Exception {
        SiteFixture site = SiteFixture.small()
                .unlisted(true)
                .post("secret", "Secret", "<p>x</p>")
                .unlisted(false)
                .canonical("https://else.example.org/copy")
                .post("copy", "Copy", "<p>x</p>");
        Element urls = parse(Rendered.of(site).file("sitemap.xml")).getDocumentElement();
        List<String> found = new ArrayList<>();
        for (Element url : children(urls, "url")) {
            List<Element> lastmod = children(url, "lastmod");
            found.add(child(url, "loc").replace("https://blog.example.org/notes", "")
                    + (lastmod.isEmpty() ? "" : " " + lastmod.get(0).getTextContent()));
        }

        assertThat(found)
                .contains("/ 2023-07-08T21:07:25Z", "/third/ 2023-07-08T21:07:25Z", "/about/", "/archive/", "/tags/")
                .doesNotContain("/404.html", "/old/", "/feed.xml")
                .noneMatch(url -> url.startsWith("/secret/") || url.startsWith("/copy/"));
    }

    @Test
    void sitemapInPartsListsEachPageOnce() throws Exception {
        List<RouteKind> kinds = List.of(RouteKind.SITEMAP, RouteKind.SITEMAP_PART);
        List<String> whole = locations(Rendered.of(SiteFixture.small(), kinds), "sitemap.xml", "urlset", "url");
        Rendered inParts = Rendered.of(SiteFixture.small().sitemapParts(3), kinds);

        List<String> parts = locations(inParts, "sitemap.xml", "sitemapindex", "sitemap");
        assertThat(parts)
                .containsExactly(
                        "https://blog.example.org/notes/sitemap-1.xml",
                        "https://blog.example.org/notes/sitemap-2.xml",
                        "https://blog.example.org/notes/sitemap-3.xml");
        List<String> found = new ArrayList<>();
        for (int i = 1; i <= parts.size(); i++) {
            List<String> part = locations(inParts, "sitemap-" + i + ".xml", "urlset", "url");
            assertThat(part).hasSizeBetween(whole.size() / 3, whole.size() / 3 + 1);
            found.addAll(part);
        }
        assertThat(found).isEqualTo(whole);
    }

    private static List<String> locations(Rendered files, String file, String root, String entry) throws Exception {
        Element list = parse(files.file(file)).getDocumentElement();
        assertThat(list.getLocalName()).isEqualTo(root);
        assertThat(list.getNamespaceURI()).isEqualTo("http://www.sitemaps.org/schemas/sitemap/0.9");
        return children(list, entry).stream().map(e -> child(e, "loc")).toList();
    }

    @Test
    void robotsNamesTheSitemap() throws IOException {
        assertThat(Rendered.of(SiteFixture.small()).file("robots.txt"))
                .isEqualTo("User-agent: *\nAllow: /\n\nSitemap: https://blog.example.org/notes/sitemap.xml\n");
        assertThat(Rendered.of(SiteFixture.small().withoutBaseUrl()).file("robots.txt"))
                .isEqualTo("User-agent: *\nAllow: /\n");
    }

    private static Document parse(String xml) throws IOException, SAXException, ParserConfigurationException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setNamespaceAware(true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        var builder = factory.newDocumentBuilder();
        builder.setErrorHandler(null);
        return builder.parse(new InputSource(new StringReader(xml)));
    }

    private static List<Element> children(Element parent, String name) {
        List<Element> found = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element && name.equals(element.getLocalName())) {
                found.add(element);
            }
        }
        return found;
    }

    private static String child(Element parent, String name) {
        return children(parent, name).get(0).getTextContent();
    }
}
