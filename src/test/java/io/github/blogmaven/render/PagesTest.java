package io.github.blogmaven.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.github.blogmaven.content.RootMark;
import io.github.blogmaven.testing.HtmlChecker;
import io.github.blogmaven.testing.SiteFixture;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class PagesTest {
    private static final String NASTY =
            "${7*7} <#if x> </script> ]]> <b>&amp; \"q\" 'a' {{x}} \u2028 #{1} <@m/> </title> -->";

    @Test
    void everyKindOfPageIsValidHtml() throws IOException {
        assertValid(Rendered.of(SiteFixture.small()));
    }

    @Test
    void everyKindOfPageIsValidHtmlWithoutBaseUrl() throws IOException {
        assertValid(Rendered.of(SiteFixture.small().withoutBaseUrl().language("ar")));
    }

    @Test
    void pagesWithoutPostsAreValidHtml() throws IOException {
        assertValid(Rendered.of(new SiteFixture()));
    }

    private static void assertValid(Rendered site) throws IOException {
        assertThat(site.problems()).isEmpty();
        for (var file : site.files().entrySet()) {
            if (file.getKey().endsWith(".html")) {
                assertThat(file.getValue()).as(file.getKey()).startsWith("<!DOCTYPE html>");
                assertThat(HtmlChecker.errors(file.getValue().getBytes(StandardCharsets.UTF_8)))
                        .as(file.getKey())
                        .isEmpty();
            }
        }
    }

    @Test
    void postIsOneEntryWithItsMicroformats() throws IOException {
        Document page = page(SiteFixture.small(), "second/index.html");

        assertThat(page.select("article.h-entry")).hasSize(1);
        assertThat(page.select(".e-content")).hasSize(1);
        assertThat(page.select(".e-content").html()).contains("Back to <a href=\"#one\">one</a>.");
        assertThat(page.select(".h-entry h1.p-name").text()).isEqualTo("Second");
        assertThat(page.select(".h-entry h1 a.u-url").attr("href")).isEqualTo("../second/");
        assertThat(page.select(".h-entry .dt-published").attr("datetime")).isEqualTo("2023-03-07T21:07:25Z");
        assertThat(page.select(".h-entry .dt-published").text()).isEqualTo("7 March 2023");
        assertThat(page.select(".h-entry .p-author.h-card").eachText()).containsExactly("Jo Notes", "Second");
        assertThat(page.select(".h-entry .p-category").text()).isEqualTo("Second");
        assertThat(page.select(".h-entry .p-summary").attr("value")).isEqualTo("Second");
    }

    @Test
    void headSaysWhatThePageIs() throws IOException {
        Document page = page(SiteFixture.small(), "second/index.html");

        assertThat(page.title()).isEqualTo("Second – Notes");
        assertThat(page.select("link[rel=canonical]").attr("href")).isEqualTo("https://blog.example.org/notes/second/");
        assertThat(page.select("meta[property=og:url]").attr("content"))
                .isEqualTo("https://blog.example.org/notes/second/");
        assertThat(page.select("meta[property=og:image]").attr("content"))
                .isEqualTo("https://img.example.org/a.png?x=1&y=2");
        assertThat(page.select("meta[name=twitter:card]").attr("content")).isEqualTo("summary_large_image");
        assertThat(page.select("link[rel=prev]").attr("href")).isEqualTo("../first/");
        assertThat(page.select("link[rel=next]").attr("href")).isEqualTo("../third/");
        assertThat(page.select("link[rel=alternate]").eachAttr("href"))
                .containsExactly("../feed.xml", "../rss.xml", "../feed.json", "../second/index.md");
    }

    @Test
    void structuredDataIsJsonWhateverTheTextsHold() throws IOException {
        Document page = page(SiteFixture.onePost(NASTY, "<p>x</p>").title(NASTY), "first/index.html");

        List<String> scripts = page.select("script[type=application/ld+json]").stream()
                .map(Element::data)
                .toList();
        assertThat(scripts).hasSize(2).allSatisfy(s -> assertThat(s).doesNotContain("<", ">", "&", "\u2028"));
        JsonObject posting = JsonParser.parseString(scripts.get(0)).getAsJsonObject();
        assertThat(posting.get("@type").getAsString()).isEqualTo("BlogPosting");
        assertThat(posting.get("headline").getAsString()).isEqualTo(NASTY);
        assertThat(posting.get("datePublished").getAsString()).isEqualTo("2023-07-07T21:07:25Z");
        JsonObject way = JsonParser.parseString(scripts.get(1)).getAsJsonObject();
        assertThat(way.get("@type").getAsString()).isEqualTo("BreadcrumbList");
        assertThat(way.getAsJsonArray("itemListElement")).hasSize(2);
    }

    @Test
    void textsOfEveryFieldArePrintedAsTheyAre() throws IOException {
        Rendered site = Rendered.of(SiteFixture.onePost(NASTY, "<p>${7*7}</p>").title(NASTY));

        assertThat(site.problems()).isEmpty();
        for (var file : site.files().entrySet()) {
            if (file.getKey().endsWith(".html") && !file.getKey().equals("old/index.html")) {
                Document page = Jsoup.parse(file.getValue());
                assertThat(page.select("b")).as(file.getKey()).isEmpty();
                assertThat(page.title()).as(file.getKey()).contains("${7*7} <#if x> </script> ]]> <b>&amp;");
                assertThat(page.select(".site-header .site-title").text())
                        .as(file.getKey())
                        .isEqualTo(Jsoup.parse("<p>")
                                .body()
                                .appendElement("p")
                                .text(NASTY)
                                .text());
            }
        }
        assertThat(site.file("first/index.html")).contains("<p>${7*7}</p>").doesNotContain("49");
    }

    @Test
    void urlsAreRelativeToThePage() throws IOException {
        Rendered site = Rendered.of(SiteFixture.small());

        assertThat(site.file("index.html")).contains("href=\"./theme/blog.css\"");
        assertThat(site.file("third/index.html")).contains("href=\"../theme/blog.css\"", "href=\"../first/\"");
        assertThat(site.file("page/2/index.html")).contains("href=\"../../theme/blog.css\"");
        assertThat(site.files().values()).noneMatch(text -> text.indexOf(RootMark.CHARACTER) >= 0);
    }

    @Test
    void notFoundPageWorksAtAnyDepth() throws IOException {
        assertThat(Rendered.of(SiteFixture.small()).file("404.html"))
                .contains("href=\"/notes/theme/blog.css\"", "<meta name=\"robots\" content=\"noindex\">")
                .doesNotContain("rel=\"canonical\"");
    }

    @Test
    void withoutBaseUrlNothingClaimsToBeAbsolute() throws IOException {
        Rendered site = Rendered.of(SiteFixture.small().withoutBaseUrl());

        assertThat(site.file("first/index.html"))
                .doesNotContain("rel=\"canonical\"", "og:url", "application/atom+xml", "opensearch", "Subscribe")
                .contains("href=\"../second/\"");
        assertThat(site.files().values()).noneMatch(text -> text.indexOf(RootMark.CHARACTER) >= 0);
    }

    @Test
    void canonicalOfTheDocumentWins() throws IOException {
        Document page = page(
                new SiteFixture()
                        .canonical("https://else.example.org/a?b=1&c=2")
                        .post("first", "First", "<p>x</p>"),
                "first/index.html");

        assertThat(page.select("link[rel=canonical]").attr("href")).isEqualTo("https://else.example.org/a?b=1&c=2");
    }

    @Test
    void canonicalThatIsNoWebAddressIsIgnored() throws IOException {
        Document page = page(
                new SiteFixture().canonical("javascript:alert(1)").post("first", "First", "<p>x</p>"),
                "first/index.html");

        assertThat(page.select("link[rel=canonical]").attr("href")).isEqualTo("https://blog.example.org/notes/first/");
    }

    @Test
    void redirectLeadsToThePost() throws IOException {
        Document page = page(SiteFixture.small(), "old/index.html");

        assertThat(page.select("meta[http-equiv=refresh]").attr("content")).isEqualTo("0; url=../third/");
        assertThat(page.select("link[rel=canonical]").attr("href")).isEqualTo("https://blog.example.org/notes/third/");
        assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
        assertThat(page.select("body a").attr("href")).isEqualTo("../third/");
    }

    @Test
    void listsArePagedWithAWindowAroundThePage() throws IOException {
        SiteFixture many = new SiteFixture().pageSize(1);
        for (int i = 1; i <= 12; i++) {
            many.post("p" + i, "Post " + i, "<p>x</p>");
        }
        Document page = page(many, "page/6/index.html");

        assertThat(page.select(".pagination li").eachText())
                .containsExactly("Newer", "1", "…", "4", "5", "6", "7", "8", "…", "12", "Older");
        assertThat(page.select(".post-summary")).hasSize(1);
        assertThat(page.select("link[rel=prev]").attr("href")).isEqualTo("../../page/5/");
        assertThat(page.title()).isEqualTo("Notes, page 6 – Notes");
    }

    @Test
    void archiveListsPostsByYear() throws IOException {
        Document page = page(SiteFixture.small(), "archive/index.html");

        assertThat(page.select(".year h2").eachText()).containsExactly("2023 2", "2022 1");
        assertThat(page.select(".year a").eachText()).containsExactly("Third", "Second", "First");
    }

    @Test
    void seriesAndTermsListTheirPosts() throws IOException {
        Rendered site = Rendered.of(SiteFixture.small());

        assertThat(Jsoup.parse(site.file("series/all/index.html"))
                        .select(".post-titles a")
                        .eachText())
                .containsExactly("First", "Second", "Third");
        Document term = Jsoup.parse(site.file("tags/t0/index.html"));
        assertThat(term.select(".post-summary .p-name a.u-url").eachText()).containsExactly("Third");
        assertThat(term.select("link[rel=alternate]").eachAttr("title")).contains("Notes: Third", "Notes");
        assertThat(Jsoup.parse(site.file("third/index.html"))
                        .select(".series-box")
                        .text())
                .startsWith("Part 3 of 3 of Notes");
    }

    @Test
    void bytesDoNotDependOnTheMachine() throws IOException {
        Rendered expected = Rendered.of(SiteFixture.small());
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            for (String tag : List.of("tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
                assertThat(Rendered.of(SiteFixture.small()).files()).as(tag).isEqualTo(expected.files());
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    private static Document page(SiteFixture site, String output) throws IOException {
        return Jsoup.parse(Rendered.of(site).file(output));
    }
}
