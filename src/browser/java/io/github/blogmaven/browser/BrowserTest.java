package io.github.blogmaven.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The default theme in Chromium: accessible, calm, without errors, on every width, in light and dark. */
class BrowserTest {
    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private static final String LOCAL = "http://127.0.0.1:";

    /** Wide enough for contents beside the text. */
    private static final int DESKTOP = 1280;

    private static final int PHONE = 390;
    private static final int SMALL_PHONE = 320;

    /** From heading to heading and from picture to picture, each until it is loaded and shown. */
    private static final String READ =
            """
            async () => {
              const frame = () => new Promise(requestAnimationFrame);
              for (const seen of document.querySelectorAll("h2, h3, h4, img")) {
                seen.scrollIntoView({ behavior: "instant" });
                do await frame(); while (seen.complete === false);
                await frame();
              }
            }
            """;

    /** Keeps in {@code window.moved} what a browser counts as a shift of the layout: how much, what, from and to. */
    private static final String SEE_WHAT_MOVES =
            """
            window.moved = [];
            const where = (rect) => [rect.x, rect.y, rect.width, rect.height].map(Math.round).join(" ");
            const what = (s) => `${s.node && (s.node.outerHTML || s.node.data)} ${where(s.previousRect)} -> ${where(s.currentRect)}`;
            new PerformanceObserver((list) => {
              for (const shift of list.getEntries())
                if (!shift.hadRecentInput) window.moved.push(shift.value + ": " + shift.sources.map(what).join(", "));
            }).observe({ type: "layout-shift", buffered: true });
            """;

    private static ServedBlog example;
    private static ServedBlog showcase;
    private static ServedBlog arabic;
    private static Playwright playwright;
    private static Browser browser;

    @BeforeAll
    static void start() throws IOException {
        example = ServedBlog.example();
        showcase = ServedBlog.showcase("en");
        arabic = ServedBlog.showcase("ar");
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Path chromium = Path.of(System.getProperty("chromium", "/usr/bin/chromium"));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(chromium)
                        .setArgs(ARGUMENTS));
    }

    @AfterAll
    static void stop() {
        browser.close();
        playwright.close();
        Stream.of(example, showcase, arabic).forEach(ServedBlog::close);
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void nothingIsHardToUse(ColorScheme scheme) {
        try (BrowserContext context = context(scheme, DESKTOP)) {
            assertThat(violations(context, showcase)).isEmpty();
        }
    }

    @Test
    void nothingIsHardToUseFromRightToLeftOnAPhone() {
        try (BrowserContext context = context(ColorScheme.DARK, PHONE)) {
            assertThat(violations(context, arabic)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void searchIsNotHardToUse(ColorScheme scheme) {
        try (BrowserContext context = context(scheme, DESKTOP)) {
            Page page = open(context, showcase.url("search/?q=java"));
            page.waitForSelector("form.search .post-titles mark");
            assertThat(violations(page)).isEmpty();

            page.navigate(showcase.url("archive/"));
            page.keyboard().press("/");
            page.waitForSelector("dialog[open]");
            page.keyboard().type("java");
            page.waitForSelector("dialog[open] .post-titles mark");
            assertThat(violations(page)).isEmpty();
        }
    }

    private static List<String> violations(BrowserContext context, ServedBlog blog) {
        List<String> violations = new ArrayList<>();
        Page page = context.newPage();
        for (String path : blog.kinds()) {
            page.navigate(blog.url(path));
            violations(page).forEach(violation -> violations.add(path + " " + violation));
        }
        return violations;
    }

    private static List<String> violations(Page page) {
        return new AxeBuilder(page)
                .analyze().getViolations().stream()
                        .map(BrowserTest::described)
                        .toList();
    }

    private static String described(Rule rule) {
        return rule.getId() + ": "
                + rule.getNodes().stream()
                        .map(node -> node.getHtml() + " " + node.getFailureSummary())
                        .limit(3)
                        .toList();
    }

    @Test
    void nothingIsWiderThanASmallPhone() {
        List<String> urls = new ArrayList<>();
        example.pages().forEach(path -> urls.add(example.url(path)));
        showcase.kinds().forEach(path -> urls.add(showcase.url(path)));
        arabic.kinds().forEach(path -> urls.add(arabic.url(path)));
        List<String> wide = new ArrayList<>();
        try (BrowserContext context = context(ColorScheme.LIGHT, SMALL_PHONE)) {
            Page page = context.newPage();
            for (String url : urls) {
                page.navigate(url);
                Object width = page.evaluate("document.documentElement.scrollWidth");
                if (!width.equals(SMALL_PHONE)) {
                    wide.add(url + " " + width);
                }
            }
        }
        assertThat(wide).isEmpty();
    }

    @Test
    void nothingIsWrongInTheConsoleAndNobodyElseIsAsked() {
        List<String> problems = new ArrayList<>();
        try (BrowserContext context = context(ColorScheme.LIGHT, DESKTOP)) {
            for (String path : showcase.kinds()) {
                Page page = watched(context, path, problems);
                page.navigate(showcase.url(path));
                page.close();
            }
        }
        assertThat(problems).isEmpty();
    }

    private static Page watched(BrowserContext context, String path, List<String> problems) {
        String own = showcase.url("");
        Page page = context.newPage();
        page.onConsoleMessage(message -> problems.add(path + " " + message.type() + " " + message.text()));
        page.onPageError(error -> problems.add(path + " " + error));
        page.onRequest(request -> {
            if (request.url().startsWith("http") && !request.url().startsWith(own)) {
                problems.add(path + " asks " + request.url());
            }
        });
        page.onResponse(response -> {
            if (response.status() >= 400) {
                problems.add(path + " " + response.status() + " " + response.url());
            }
        });
        return page;
    }

    @Test
    void playersAreLoadedWhenAReaderAsksForThem() {
        List<String> asked = new ArrayList<>();
        try (BrowserContext context = context(ColorScheme.LIGHT, DESKTOP)) {
            context.onRequest(request -> asked.add(request.url()));
            Page page = open(context, showcase.url("everything/"));
            assertThat(asked).noneMatch(url -> url.contains("youtube"));

            page.frameLocator(".embed-youtube iframe").locator("a").click();
            page.waitForCondition(() -> asked.stream().anyMatch(url -> url.contains("youtube")));
            assertThat(page.url()).isEqualTo(showcase.url("everything/"));
        }
    }

    @Test
    void unknownAddressesShowThePageForThemWithItsStyleAndItsSearch() {
        try (BrowserContext context = context(ColorScheme.LIGHT, DESKTOP)) {
            Page page = open(context, showcase.url("no/such/page/"));

            assertThat(page.locator("body.page-404").count()).isEqualTo(1);
            assertThat(page.evaluate("[...document.styleSheets].filter(sheet => sheet.href).length"))
                    .isEqualTo(1);
            page.locator("form.search input").fill("third");
            page.locator("form.search .post-titles a").first().click();
            page.waitForURL(showcase.url("third-steps/"));
        }
    }

    @Test
    void iconsAreSmallWithoutTheStyleSheetToo() {
        try (BrowserContext context = context(ColorScheme.LIGHT, DESKTOP)) {
            context.route("**/theme/blog.css", Route::abort);
            Page page = open(context, showcase.url("everything/"));

            Object widths = page.evaluate(
                    "[...document.querySelectorAll('.site-header svg')].map(s => s.getBoundingClientRect().width)");
            assertThat(widths).isEqualTo(List.of(20, 20));
        }
    }

    /** On a slow machine, which shows a page some time after it came. */
    @ParameterizedTest
    @ValueSource(ints = {PHONE, DESKTOP})
    void nothingMovesWhileAPostLoads(int width) {
        try (BrowserContext context = context(ColorScheme.LIGHT, width)) {
            for (String url : List.of(showcase.url("everything/"), example.url("the-why-of-pom-xml/"))) {
                Page page = context.newPage();
                assertThat(moved(page, url, 6)).as(url).isEmpty();
                assertThat(page.locator(".post-header img.cover").count()).isEqualTo(1);
                page.close();
            }
        }
    }

    /** On a slow line, by which a page is shown many times before it is there to its end. */
    @ParameterizedTest
    @ValueSource(ints = {PHONE, DESKTOP})
    void nothingMovesWhileAPageArrives(int width) {
        try (BrowserContext context = context(ColorScheme.LIGHT, width)) {
            for (String url : List.of(
                    showcase.url("everything/?slow"),
                    example.url("the-why-of-pom-xml/?slow"),
                    showcase.url("?slow"),
                    showcase.url("archive/?slow"))) {
                Page page = context.newPage();
                assertThat(moved(page, url, 2)).as(url).isEmpty();
                page.close();
            }
        }
    }

    /** What moves while a page is loaded and read on a machine that is so many times slower. */
    private static List<?> moved(Page page, String url, int slower) {
        JsonObject rate = new JsonObject();
        rate.addProperty("rate", slower);
        page.context().newCDPSession(page).send("Emulation.setCPUThrottlingRate", rate);
        page.addInitScript(SEE_WHAT_MOVES);
        page.navigate(url);
        page.evaluate(READ);
        return (List<?>) page.evaluate("window.moved");
    }

    @Test
    void theChosenSchemeOfColoursStays() {
        try (BrowserContext context = context(ColorScheme.LIGHT, DESKTOP)) {
            Page page = open(context, example.url(""));
            String light = background(page);
            page.locator(".theme-switch").click();
            String dark = background(page);
            assertThat(dark).isNotEqualTo(light);

            page.reload();
            assertThat(background(page)).isEqualTo(dark);
            page.navigate(example.url("archive/"));
            assertThat(background(page)).isEqualTo(dark);
            page.locator(".theme-switch").click();
            page.reload();
            assertThat(background(page)).isEqualTo(light);
        }
    }

    private static String background(Page page) {
        return String.valueOf(page.evaluate("getComputedStyle(document.body).backgroundColor"));
    }

    @Test
    void codeIsCopiedAsItIsWritten() {
        try (BrowserContext context = context(ColorScheme.LIGHT, DESKTOP)) {
            context.grantPermissions(List.of("clipboard-read", "clipboard-write"));
            Page page = open(context, example.url("hello-jvm/"));
            String code = page.locator("figure.code pre").first().textContent();
            page.locator("figure.code .copy").first().click();
            page.waitForFunction("() => navigator.clipboard.readText().then(text => text.length > 0)");

            assertThat(page.evaluate("navigator.clipboard.readText()")).isEqualTo(code);
        }
    }

    @Test
    void searchFindsByTheKeyboardAlone() {
        try (BrowserContext context = context(ColorScheme.LIGHT, DESKTOP)) {
            Page page = open(context, example.url("archive/"));
            page.keyboard().press("/");
            page.waitForSelector("dialog[open]");
            page.keyboard().type("restore");
            page.waitForSelector("dialog[open] .post-titles mark");
            page.keyboard().press("ArrowDown");
            page.keyboard().press("ArrowUp");
            page.keyboard().press("ArrowDown");
            page.keyboard().press("Enter");
            page.waitForURL(example.url("a-backup-is-only-as-good-as-its-restore/"));
        }
    }

    @Test
    void searchClosesByEscape() {
        try (BrowserContext context = context(ColorScheme.DARK, PHONE)) {
            Page page = open(context, example.url(""));
            page.locator(".search-open").click();
            page.waitForSelector("dialog[open]");
            page.keyboard().press("Escape");

            assertThat(page.locator("dialog[open]").count()).isZero();
            assertThat(page.url()).isEqualTo(example.url(""));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"자바", "PYTHON", "stack trace"})
    void searchPageFindsInAllScripts(String query) {
        try (BrowserContext context = context(ColorScheme.LIGHT, PHONE)) {
            Page page = open(context, example.url("search/?q=" + URLEncoder.encode(query, StandardCharsets.UTF_8)));
            page.waitForSelector("form.search .post-titles a");

            assertThat(page.locator("form.search .post-titles mark").first().textContent())
                    .isNotEmpty();
        }
    }

    @Test
    void searchLeadsToTheArchiveWithoutScript() {
        try (BrowserContext context =
                browser.newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
            Page page = open(context, example.url("search/"));
            page.locator("form.search input").fill("java");
            page.locator("form.search input").press("Enter");
            page.waitForURL(example.url("archive/?q=java"));
        }
    }

    @Test
    void mostOfTheStyleSheetIsUsed() {
        List<List<?>> rules = new ArrayList<>();
        try (BrowserContext context = context(ColorScheme.LIGHT, DESKTOP)) {
            Page page = context.newPage();
            for (String path : example.pages()) {
                page.navigate(example.url(path));
                rules.add((List<?>) page.evaluate(StyleRules.SCRIPT));
            }
            page.navigate(example.url("search/?q=java"));
            page.waitForSelector("form.search .post-titles mark");
            rules.add((List<?>) page.evaluate(StyleRules.SCRIPT));
        }
        StyleRules all = StyleRules.of(rules);

        assertThat(all.unusedShare()).as(all.unused().toString()).isLessThanOrEqualTo(0.1);
    }

    @Test
    void aPostOfTextIsLight() throws IOException {
        Path output = example.output();
        long page = Files.size(output.resolve("a-backup-is-only-as-good-as-its-restore/index.html"));
        long style = Files.size(output.resolve("theme/blog.css"));
        long script = Files.size(output.resolve("theme/blog.js"));
        long search = Files.size(output.resolve("theme/search.js"));

        assertThat(style).isLessThanOrEqualTo(20 * 1024);
        assertThat(script + search).isLessThanOrEqualTo(10 * 1024);
        assertThat(page + style + script).isLessThanOrEqualTo(40 * 1024);
    }

    /** A browser's window in which the rest of the world answers with nothing, wherever this runs. */
    private static BrowserContext context(ColorScheme scheme, int width) {
        BrowserContext context = browser.newContext(
                new Browser.NewContextOptions().setColorScheme(scheme).setViewportSize(width, 900));
        context.route(
                url -> !url.startsWith(LOCAL),
                route -> route.fulfill(new Route.FulfillOptions()
                        .setContentType("text/html")
                        .setBody("<!DOCTYPE html><title>Elsewhere</title>")));
        return context;
    }

    private static Page open(BrowserContext context, String url) {
        Page page = context.newPage();
        page.navigate(url);
        return page;
    }
}
