package io.github.blogmaven.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.blogmaven.diagnostic.Diagnostic;
import io.github.blogmaven.diagnostic.Diagnostics;
import io.github.blogmaven.diagnostic.Location;
import io.github.blogmaven.diagnostic.Rule;
import io.github.blogmaven.testing.SiteFixture;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MessagesTest {
    private static final ZonedDateTime DATE = ZonedDateTime.parse("2023-07-07T21:07:25Z");

    @TempDir
    private Path source;

    @ParameterizedTest
    @ValueSource(strings = {"de", "fr", "es", "pt", "zh", "ja", "hi", "ar"})
    void everyLanguageHasTheTextsOfEnglishWithTheirArguments(String language) throws IOException {
        Map<String, MessagePattern> english = bundle("en");
        Map<String, MessagePattern> other = bundle(language);

        assertThat(other).containsOnlyKeys(english.keySet());
        english.keySet().removeAll(Dates.KEYS);
        english.forEach((key, pattern) -> assertThat(other)
                .extractingByKey(key)
                .extracting(MessagePattern::places)
                .as(key)
                .isEqualTo(pattern.places()));
        assertThat(other.values()).noneMatch(pattern -> pattern.text().isBlank());
    }

    @Test
    void textsOfTheDefaultThemeHaveNoProblem() throws IOException {
        Diagnostics diagnostics = new Diagnostics();
        messages("en").check(diagnostics);
        assertThat(diagnostics.list()).isEmpty();
    }

    @Test
    void templatesOfTheDefaultThemeHoldNoWordsOfTheirOwn() throws IOException {
        Pattern notText =
                Pattern.compile("<#--.*?-->|</?[#@][^<>]*(?:\"[^\"]*\"[^<>]*)*>|\\$\\{[^{}]*}", Pattern.DOTALL);
        for (ThemeFile template : theme().templates()) {
            String html = notText.matcher(template.text().replaceAll("\\((\\w+[^()<>]*)>", "($1 more than "))
                    .replaceAll(" ");
            org.jsoup.nodes.Document page = Jsoup.parse(html);
            List<String> words = new ArrayList<>(List.of(page.text(), page.title()));
            for (String attribute : List.of("aria-label", "title", "alt", "placeholder")) {
                words.addAll(page.select("[" + attribute + "]").eachAttr(attribute));
            }
            assertThat(words)
                    .as(template.name())
                    .map(text -> text.replaceAll("Atom|RSS|JSON", ""))
                    .noneMatch(text -> Pattern.compile("\\p{L}").matcher(text).find());
        }
    }

    @Test
    void everyTextThatATemplateAsksForIsThere() throws IOException {
        Pattern call = Pattern.compile("\\btext\\(\"([^\"]*)\"");
        for (ThemeFile template : theme().templates()) {
            Matcher key = call.matcher(template.text());
            while (key.find()) {
                assertThat(bundle("en")).as(template.name()).containsKey(key.group(1));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "en, 7 July 2023, 7 Jul 2023, July",
        "en-GB, 7 July 2023, 7 Jul 2023, July",
        "en-US, 'July 7, 2023', 'Jul 7, 2023', July",
        "de-AT, 7. Juli 2023, 7. Juli 2023, Juli",
        "fr, 7 juillet 2023, 7 juil. 2023, juillet",
        "es, 7 de julio de 2023, 7 jul 2023, julio",
        "pt-BR, 7 de julho de 2023, 7 jul. 2023, julho",
        "zh-Hant-TW, 2023年7月7日, 2023/7/7, 7月",
        "ja, 2023年7月7日, 2023/7/7, 7月",
        "hi, 7 जुलाई 2023, 7 जुल॰ 2023, जुलाई",
        "ar-u-nu-arab, 7 يوليو 2023, 7 يوليو 2023, يوليو"
    })
    void datesAreInTheLanguage(String language, String text, String brief, String month) throws IOException {
        assertThat(Dates.of(messages(language)).model(DATE))
                .isEqualTo(new DateModel("2023-07-07T21:07:25Z", text, brief, "7", month, "2023"));
    }

    @Test
    void datesOfALanguageWithoutTextsAreThoseOfJavaInLatinDigits() throws IOException {
        assertThat(Dates.of(messages("it")).model(DATE).text()).isEqualTo("7 luglio 2023");
        assertThat(Dates.of(messages("fa")).model(DATE).text()).contains("2023").doesNotContain("July", "۷");
        assertThat(messages("it").text("contents")).isEqualTo("Contents");
    }

    @Test
    void pageIsInTheLanguageOfTheBlog() throws IOException {
        Rendered site = Rendered.of(SiteFixture.small().language("de"));

        assertThat(site.problems()).isEmpty();
        assertThat(site.file("second/index.html"))
                .contains(
                        ">3 Min. Lesezeit<",
                        ">7. März 2023<",
                        "Teil 2 von 3 der Serie <a href=\"../series/all/\">Notes</a>");
        assertThat(site.file("404.html")).contains("<h1>Seite nicht gefunden</h1>");
        assertThat(site.file("tags/index.html")).contains("<h1>Schlagwörter</h1>");
        assertThat(site.file("page/2/index.html")).contains("<title>Notes, Seite 2 – Notes</title>");
    }

    @Test
    void blogOverridesSingleTextsOfItsLanguage() throws IOException {
        write("messages/pt-br.properties", "newer = Mais novo & bom\\u0021\n");
        write("messages/pt.properties", "newer = not asked\nolder=Mais \\\n   velho\n");
        write("messages/en.properties", "contents = not asked\n");

        Messages messages = messages("pt-BR");

        assertThat(messages.text("newer")).isEqualTo("Mais novo & bom!");
        assertThat(messages.text("older")).isEqualTo("Mais velho");
        assertThat(messages.text("contents")).isEqualTo("Conteúdo");
        assertThat(theme().assets()).extracting(ThemeFile::name).noneMatch(name -> name.startsWith("messages"));
    }

    @Test
    void argumentsAreEscapedAndMarkupStaysMarkup() throws IOException {
        write("messages/en.properties", "mine = <b> {1} & {0} {1}\n");
        write(
                "404.ftlh",
                "${text(\"mine\", 1234567, \"<i>\")}|<#assign a><a>x</a></#assign>${text(\"mine\", 2.50, a)}");

        assertThat(Rendered.of(SiteFixture.small(), source).file("404.html"))
                .isEqualTo("&lt;b&gt; &lt;i&gt; &amp; 1234567 &lt;i&gt;|&lt;b&gt; <a>x</a> &amp; 2.5 <a>x</a>");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a ${text(\"contnets\")} | there is no text contnets; did you mean contents?",
                "a ${text(\"xyzzy\")} | there is no text xyzzy",
                "a ${text(\"reading-time\")} | the text reading-time needs 1 arguments, as in \"{0} min read\"; found 0",
                "a ${text(\"reading-time\", post)} | the text reading-time wants texts and numbers as its arguments",
                "a ${text()} | text() wants the key of a text, as in text(\"contents\")"
            })
    void wrongCallIsAProblemOfItsLine(String call, String message) throws IOException {
        write("post.ftlh", "<p>\n" + call);

        Diagnostic problem = Rendered.of(SiteFixture.onePost("First", "<p>x</p>"), source)
                .problems()
                .get(0);

        assertThat(problem.rule()).isEqualTo(Rule.TEMPLATE_INVALID);
        assertThat(problem.message()).isEqualTo(message);
        assertThat(problem.location()).isEqualTo(new Location("theme/post.ftlh", 2, 3));
        assertThat(problem.hint()).isEqualTo("found while rendering posts/first.md");
    }

    @Test
    void mistakesInFilesOfTextsAreReportedAtTheirLines() throws IOException {
        write("messages/xx.properties", """
                # {comment} \\
                older = {
                Newer = x
                contents = \\u12
                pages = {0}
                reading-time = {1} \\
                  {0}
                months = one, two
                own-text = {0} {7}
                date-long = {4}
                series = S {2}s
                """);
        Files.write(
                Files.createDirectories(source.resolve("messages")).resolve("yy.properties"),
                "older = caf\u00E9".getBytes(StandardCharsets.ISO_8859_1));
        Diagnostics diagnostics = new Diagnostics();

        messages("xx").check(diagnostics);

        assertThat(diagnostics.list().stream().sorted())
                .extracting(d -> d.location().path() + ":" + d.location().line() + " " + d.message())
                .containsExactly(
                        "theme/messages/xx.properties:2 the text older has a brace that is not part of {0} to {9}",
                        "theme/messages/xx.properties:3 \"Newer\" is no key of a text",
                        "theme/messages/xx.properties:4 the line has a \\u without four hexadecimal digits",
                        "theme/messages/xx.properties:5 the text pages has {0}, which nothing fills",
                        "theme/messages/xx.properties:6 the text reading-time has {1}, which nothing fills",
                        "theme/messages/xx.properties:8 the text months must name twelve months",
                        "theme/messages/xx.properties:10 the text date-long has {4}, which nothing fills",
                        "theme/messages/xx.properties:11 the text series has {2}, which nothing fills",
                        "theme/messages/yy.properties:1 the text older is not written in UTF-8");
    }

    @Test
    void wrongTextsGiveWayToThoseOfTheDefaultTheme() throws IOException {
        write("messages/de.properties", "title-page = {0} {5}\nmonths = a, b\n");

        Rendered site = Rendered.of(SiteFixture.small().language("de"), source);

        assertThat(site.file("page/2/index.html")).contains("<title>Notes, Seite 2 – Notes</title>");
        assertThat(site.file("second/index.html")).contains(">7. März 2023<");
    }

    @Test
    void textThatIsAskedForByCodeMustBeThere() throws IOException {
        Messages messages = messages("en");
        assertThatThrownBy(() -> messages.text("contnets")).hasMessageContaining("did you mean contents?");
        assertThatThrownBy(() -> messages.text("reading-time")).hasMessageContaining("needs 1 arguments");
    }

    private static Map<String, MessagePattern> bundle(String language) throws IOException {
        Map<String, MessagePattern> texts = new TreeMap<>();
        for (MessageFile file :
                Theme.load(new ThemePlace(Path.of("no-theme"), "")).messages()) {
            if (file.language().equals(language)) {
                file.messages().forEach((key, message) -> texts.put(key, message.pattern()));
            }
        }
        return texts;
    }

    private Messages messages(String language) throws IOException {
        return Messages.of(theme(), language);
    }

    private Theme theme() throws IOException {
        return Theme.load(new ThemePlace(source, "theme/"));
    }

    private void write(String name, String text) throws IOException {
        Path file = source.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
