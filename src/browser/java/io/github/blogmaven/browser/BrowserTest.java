package io.github.blogmaven.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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

    private static ExampleBlog blog;
    private static BlogServer server;
    private static Playwright playwright;
    private static Browser browser;

    @BeforeAll
    static void start() throws IOException {
        blog = ExampleBlog.render("");
        server = new BlogServer(blog.output());
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
        server.close();
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void nothingIsHardToUse(ColorScheme scheme) {
        List<String> violations = new ArrayList<>();
        try (BrowserContext context = context(scheme, 1280)) {
            for (String path : blog.pages()) {
                Page page = open(context, path);
                new AxeBuilder(page)
                        .analyze().getViolations().forEach(rule -> violations.add(path + " " + described(rule)));
                page.close();
            }
        }
        assertThat(violations).isEmpty();
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
        List<String> wide = new ArrayList<>();
        try (BrowserContext context = context(ColorScheme.LIGHT, 320)) {
            for (String path : blog.allPages()) {
                Page page = open(context, path);
                Object width = page.evaluate("document.documentElement.scrollWidth");
                if (!width.equals(320)) {
                    wide.add(path + " " + width);
                }
                page.close();
            }
        }
        assertThat(wide).isEmpty();
    }

    @Test
    void nothingIsWrongInTheConsoleAndNobodyElseIsAsked() {
        List<String> problems = new ArrayList<>();
        String own = URI.create(server.url("")).getAuthority();
        try (BrowserContext context = context(ColorScheme.LIGHT, 1280)) {
            for (String path : blog.pages()) {
                Page page = context.newPage();
                page.onConsoleMessage(message -> problems.add(path + " " + message.type() + " " + message.text()));
                page.onPageError(error -> problems.add(path + " " + error));
                page.onRequest(request -> {
                    URI url = URI.create(request.url());
                    if (url.getAuthority() != null && !url.getAuthority().equals(own)) {
                        problems.add(path + " asks " + url);
                    }
                });
                page.onResponse(response -> {
                    if (response.status() >= 400) {
                        problems.add(path + " " + response.status() + " " + response.url());
                    }
                });
                page.navigate(server.url(path));
                page.waitForLoadState();
                page.close();
            }
        }
        assertThat(problems).isEmpty();
    }

    @Test
    void nothingMovesWhileAPostLoads() {
        try (BrowserContext context = context(ColorScheme.LIGHT, 390)) {
            context.addInitScript(
                    "window.moved = 0; new PerformanceObserver(list => { for (const e of list.getEntries())"
                            + " if (!e.hadRecentInput) window.moved += e.value; })"
                            + ".observe({ type: 'layout-shift', buffered: true });");
            Page page = open(context, "the-why-of-pom-xml/");
            assertThat(page.locator("img.cover").count()).isEqualTo(1);
            page.mouse().wheel(0, 4000);
            page.waitForFunction("[...document.images].every(i => i.complete)");

            assertThat(page.evaluate("window.moved")).isEqualTo(0);
        }
    }

    @Test
    void theChosenSchemeOfColoursStays() {
        try (BrowserContext context = context(ColorScheme.LIGHT, 1280)) {
            Page page = open(context, "");
            String light = background(page);
            page.locator(".theme-switch").click();
            String dark = background(page);
            assertThat(dark).isNotEqualTo(light);

            page.reload();
            assertThat(background(page)).isEqualTo(dark);
            page.navigate(server.url("archive/"));
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
        try (BrowserContext context = context(ColorScheme.LIGHT, 1280)) {
            context.grantPermissions(List.of("clipboard-read", "clipboard-write"));
            Page page = open(context, "hello-jvm/");
            String code = page.locator("figure.code pre").first().textContent();
            page.locator("figure.code .copy").first().click();
            page.waitForFunction("() => navigator.clipboard.readText().then(text => text.length > 0)");

            assertThat(page.evaluate("navigator.clipboard.readText()")).isEqualTo(code);
        }
    }

    @Test
    void searchFindsByTheKeyboardAlone() {
        try (BrowserContext context = context(ColorScheme.LIGHT, 1280)) {
            Page page = open(context, "archive/");
            page.keyboard().press("/");
            page.waitForSelector("dialog[open]");
            page.keyboard().type("restore");
            page.waitForSelector("dialog[open] .post-titles mark");
            page.keyboard().press("ArrowDown");
            page.keyboard().press("ArrowUp");
            page.keyboard().press("ArrowDown");
            page.keyboard().press("Enter");
            page.waitForURL(server.url("a-backup-is-only-as-good-as-its-restore/"));
        }
    }

    @Test
    void searchClosesByEscape() {
        try (BrowserContext context = context(ColorScheme.DARK, 390)) {
            Page page = open(context, "");
            page.locator(".search-open").click();
            page.waitForSelector("dialog[open]");
            page.keyboard().press("Escape");

            assertThat(page.locator("dialog[open]").count()).isZero();
            assertThat(page.url()).isEqualTo(server.url(""));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"자바", "PYTHON", "stack trace"})
    void searchPageFindsInAllScripts(String query) {
        try (BrowserContext context = context(ColorScheme.LIGHT, 390)) {
            Page page = open(context, "search/?q=" + URLEncoder.encode(query, StandardCharsets.UTF_8));
            page.waitForSelector("form.search .post-titles a");

            assertThat(page.locator("form.search .post-titles mark").first().textContent())
                    .isNotEmpty();
        }
    }

    @Test
    void searchLeadsToTheArchiveWithoutScript() {
        try (BrowserContext context =
                browser.newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
            Page page = open(context, "search/");
            page.locator("form.search input").fill("java");
            page.locator("form.search input").press("Enter");
            page.waitForURL(server.url("archive/?q=java"));
        }
    }

    @Test
    void mostOfTheStyleSheetIsUsed() {
        List<List<Object>> rules = new ArrayList<>();
        try (BrowserContext context = context(ColorScheme.LIGHT, 1280)) {
            for (String path : blog.allPages()) {
                Page page = open(context, path);
                rules.add((List<Object>) List.copyOf((List<?>) page.evaluate(StyleRules.SCRIPT)));
                page.close();
            }
        }
        StyleRules all = StyleRules.of(rules);

        assertThat(all.unusedShare()).as(all.unused().toString()).isLessThanOrEqualTo(0.1);
    }

    @Test
    void aPostOfTextIsLight() throws IOException {
        Path output = blog.output();
        long weight = Files.size(output.resolve("a-backup-is-only-as-good-as-its-restore/index.html"));
        for (String name : List.of("theme/blog.css", "theme/blog.js")) {
            weight += Files.size(output.resolve(name));
        }
        assertThat(weight).isLessThan(40 * 1024);
    }

    private static BrowserContext context(ColorScheme scheme, int width) {
        return browser.newContext(
                new Browser.NewContextOptions().setColorScheme(scheme).setViewportSize(width, 900));
    }

    private static Page open(BrowserContext context, String path) {
        Page page = context.newPage();
        page.navigate(server.url(path));
        page.waitForLoadState();
        return page;
    }
}
