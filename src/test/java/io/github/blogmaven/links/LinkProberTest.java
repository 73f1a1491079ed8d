package io.github.blogmaven.links;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.blogmaven.config.LinkCheckConfig;
import io.github.blogmaven.testing.WebServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the prober makes of each behaviour of another site. */
@Timeout(60)
class LinkProberTest {
    private static final Instant NOW = Instant.parse("2026-01-02T03:04:05Z");

    @TempDir
    Path folder;

    private WebServer site;

    @BeforeEach
    void start() throws IOException {
        site = new WebServer();
    }

    @AfterEach
    void stop() {
        site.close();
    }

    @Test
    void aPageThatIsThereIsAskedForWithHead() throws IOException {
        site.page("/a", 200);
        assertThat(ask("/a")).isEqualTo(Answer.alive());
        assertThat(site.requests()).containsExactly("HEAD /a");
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 403, 404, 405, 500, 501})
    void aServerThatDislikesHeadIsAskedWithGet(int status) throws IOException {
        site.page("/a", (exchange, number) -> exchange.getRequestMethod().equals("HEAD") ? status : 200);
        assertThat(ask("/a")).isEqualTo(Answer.alive());
        assertThat(site.requests()).containsExactly("GET /a", "HEAD /a");
    }

    @ParameterizedTest
    @ValueSource(ints = {404, 410})
    void aPageThatIsNotThereIsDead(int status) throws IOException {
        site.page("/a", status);
        assertThat(ask("/a")).isEqualTo(new Answer(Answer.Kind.DEAD, "127.0.0.1 answers " + status));
    }

    @ParameterizedTest
    @ValueSource(ints = {401, 403, 418, 451})
    void aPageForPeopleAloneIsUnclear(int status) throws IOException {
        site.page("/a", status);
        assertThat(ask("/a")).isEqualTo(Answer.unclear("127.0.0.1 answers " + status));
        assertThat(site.requests()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 308})
    void aRedirectForGoodIsToldWithItsTarget(int status) throws IOException {
        site.redirect("/a", status, "/b?c=d").page("/b", 200);
        assertThat(ask("/a")).isEqualTo(new Answer(Answer.Kind.MOVED, site.url("/b?c=d")));
    }

    @ParameterizedTest
    @ValueSource(ints = {302, 303, 307})
    void aRedirectForNowIsFollowed(int status) throws IOException {
        site.redirect("/a", status, site.url("/b")).page("/b", 200);
        assertThat(ask("/a")).isEqualTo(Answer.alive());
    }

    @Test
    void onlyWhatMovedForGoodIsTheNewAddress() throws IOException {
        site.redirect("/a", 301, "/b")
                .redirect("/b", 301, "/c")
                .redirect("/c", 302, "/d")
                .redirect("/d", 301, "/e")
                .page("/e", 200);
        assertThat(ask("/a")).isEqualTo(new Answer(Answer.Kind.MOVED, site.url("/c")));
    }

    @Test
    void aRedirectToNothingIsDead() throws IOException {
        site.redirect("/a", 301, "/gone").page("/gone", 404);
        assertThat(ask("/a"))
                .isEqualTo(new Answer(
                        Answer.Kind.DEAD, "127.0.0.1 answers 404, after a redirect to " + site.url("/gone")));
    }

    @Test
    void aRedirectInACircleEnds() throws IOException {
        site.redirect("/a", 302, "/b").redirect("/b", 302, "/a");
        assertThat(ask("/a")).isEqualTo(Answer.unclear("127.0.0.1 redirects more than 10 times"));
        assertThat(site.requests()).hasSize(11);
    }

    @Test
    void aSiteThatWantsItsCookieBackGetsIt() throws IOException {
        site.page("/a", (exchange, number) -> {
            if (exchange.getRequestHeaders().containsKey("Cookie")) {
                return 200;
            }
            exchange.getResponseHeaders().add("Set-Cookie", "seen=1; Path=/");
            exchange.getResponseHeaders().add("Location", "/a");
            return 302;
        });
        assertThat(ask("/a")).isEqualTo(Answer.alive());
    }

    @Test
    void aRedirectToNoWebAddressIsUnclear() throws IOException {
        site.redirect("/a", 302, "mailto:a@b.dev");
        assertThat(ask("/a"))
                .isEqualTo(Answer.unclear("127.0.0.1 redirects to \"mailto:a@b.dev\", which is no web address"));
    }

    @ParameterizedTest
    @ValueSource(ints = {429, 503})
    void aServerThatWantsAPauseGetsIt(int status) throws IOException {
        List<Long> times = new ArrayList<>();
        site.page("/a", (exchange, number) -> {
            times.add(System.nanoTime());
            exchange.getResponseHeaders().add("Retry-After", "1");
            return number == 1 ? status : 200;
        });
        assertThat(ask("/a")).isEqualTo(Answer.alive());
        assertThat(times.get(1) - times.get(0)).isGreaterThanOrEqualTo(TimeUnit.SECONDS.toNanos(1));
    }

    @Test
    void meanwhileNothingElseIsAskedOfTheHost() throws IOException {
        List<String> order = new ArrayList<>();
        site.page("/a", (exchange, number) -> {
            order.add("a" + number);
            exchange.getResponseHeaders().add("Retry-After", "1");
            return number == 1 ? 429 : 200;
        });
        site.page("/b", (exchange, number) -> {
            order.add("b");
            return 200;
        });
        LinkCheckConfig one = new LinkCheckConfig(List.of(), 1, Duration.ofSeconds(5), 2, Duration.ofDays(1));
        prober(one, true, NOW).ask(List.of(site.url("/a"), site.url("/b")), done -> {});
        assertThat(order).containsExactly("a1", "a2", "b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"3600", "Fri, 02 Jan 2026 04:04:05 GMT"})
    void aPauseThatIsTooLongIsNotMade(String retryAfter) throws IOException {
        site.page("/a", (exchange, number) -> {
            exchange.getResponseHeaders().add("Retry-After", retryAfter);
            return 429;
        });
        assertThat(ask("/a")).isEqualTo(Answer.unclear("127.0.0.1 answers 429 and wants to be left alone for 3600 s"));
        assertThat(site.requests()).containsExactly("HEAD /a");
    }

    @Test
    void aPauseMayEndAtADate() throws IOException {
        String now = DateTimeFormatter.RFC_1123_DATE_TIME.format(NOW.atZone(ZoneOffset.UTC));
        site.page("/a", (exchange, number) -> {
            exchange.getResponseHeaders().add("Retry-After", now);
            return number == 1 ? 503 : 200;
        });
        assertThat(ask("/a")).isEqualTo(Answer.alive());
    }

    @ParameterizedTest
    @ValueSource(ints = {408, 429, 500, 502, 503, 504})
    void aBadMomentIsWaitedFor(int status) throws IOException {
        site.page("/a", (exchange, number) -> number <= 2 ? status : 200);
        assertThat(ask("/a")).isEqualTo(Answer.alive());
    }

    @Test
    void aBadDayIsUnclear() throws IOException {
        site.page("/a", 502);
        assertThat(ask("/a")).isEqualTo(Answer.unclear("127.0.0.1 answers 502"));
        assertThat(site.requests()).containsExactly("GET /a", "GET /a", "GET /a", "HEAD /a");
    }

    @Test
    void aServerThatDoesNotAnswerIsGivenUp() throws IOException {
        CountDownLatch end = new CountDownLatch(1);
        site.page("/a", (exchange, number) -> end.await(30, TimeUnit.SECONDS) ? 200 : 500);
        LinkCheckConfig hasty = new LinkCheckConfig(List.of(), 2, Duration.ofSeconds(1), 1, Duration.ofDays(1));
        Map<String, Answer> answers = prober(hasty, true, NOW).ask(List.of(site.url("/a")), done -> {});
        end.countDown();
        assertThat(answers.values()).containsExactly(Answer.unreachable("127.0.0.1 does not answer within 1 s"));
        assertThat(site.requests()).hasSize(2);
    }

    @Test
    void aBodyIsNotLoaded() throws IOException {
        site.page("/a", (exchange, number) -> {
            if (exchange.getRequestMethod().equals("HEAD")) {
                return 405;
            }
            exchange.sendResponseHeaders(200, Long.MAX_VALUE);
            byte[] block = new byte[1 << 16];
            for (int i = 0; i < 1 << 20; i++) {
                exchange.getResponseBody().write(block);
            }
            return 200;
        });
        assertThat(ask("/a")).isEqualTo(Answer.alive());
    }

    @Test
    void aHostThatIsNotThereIsUnclear() throws IOException {
        String tooLong = "a.".repeat(130) + "dev";
        assertThat(prober(config(), true, NOW)
                        .ask(List.of(WebServer.closed(), "https://" + tooLong), done -> {})
                        .values())
                .containsExactly(
                        Answer.unreachable("127.0.0.1 does not accept connections"),
                        Answer.unreachable("no host " + tooLong + " is known"));
    }

    @Test
    void aConnectionThatIsNotSecureIsUnclear() throws IOException {
        try (ServerSocket plain = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Thread server = new Thread(() -> answerPlainly(plain));
            server.start();
            String link = "https://127.0.0.1:" + plain.getLocalPort() + "/";
            assertThat(prober(config(), true, NOW)
                            .ask(List.of(link), done -> {})
                            .values())
                    .singleElement()
                    .extracting(Answer::detail)
                    .asString()
                    .startsWith("no secure connection to 127.0.0.1 is possible: ");
        }
    }

    private static void answerPlainly(ServerSocket server) {
        try (Socket socket = server.accept()) {
            byte[] hello = new byte[1 << 16];
            assertThat(socket.getInputStream().read(hello))
                    .isPositive(); // what is left unread would reset the connection
            socket.getOutputStream().write("HTTP/1.1 400 Bad Request\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void oneHostIsNotAskedTooMuchAtOnce() throws IOException {
        List<String> links = new ArrayList<>();
        CyclicBarrier both = new CyclicBarrier(2); // each request waits for another one that is under way
        for (int i = 0; i < 20; i++) {
            site.page("/" + i, (exchange, number) -> together(both));
            links.add(site.url("/" + i));
        }
        prober(config(), true, NOW).ask(links, done -> {});
        assertThat(site.requests()).hasSize(20);
        assertThat(site.mostBusy()).isEqualTo(2);
    }

    @Test
    void onePlaceIsAskedForOnce() throws IOException {
        site.page("/a", 200);
        List<String> links = List.of(site.url("/a"), site.url("/a#b"), site.url("/a#c"));
        Map<String, Answer> answers = prober(config(), true, NOW).ask(links, done -> {});
        assertThat(answers.keySet()).containsExactlyElementsOf(links);
        assertThat(answers.values()).containsOnly(Answer.alive());
        assertThat(site.requests()).containsExactly("HEAD /a");
    }

    @Test
    void whatIsSkippedIsNotAskedFor() throws IOException {
        site.page("/a", 404).page("/b", 200);
        assertThat(prober(skipping("*/a"), true, NOW)
                        .ask(List.of(site.url("/a"), site.url("/b")), done -> {})
                        .values())
                .containsExactly(Answer.notAsked("validation.links.skip"), Answer.alive());
        assertThat(prober(skipping("0.0.1"), true, NOW).ask(List.of(site.url("/a")), done -> {}))
                .containsValue(Answer.notAsked("validation.links.skip"));
        assertThat(site.requests()).containsExactly("HEAD /b");
    }

    @Test
    void privateHostsAreNotAskedUnlessTheyMayBe() throws IOException {
        site.page("/a", 200);
        String named = site.url("/a").replace("127.0.0.1", "localhost");
        Map<String, Answer> answers = prober(config(), false, NOW)
                .ask(List.of(site.url("/a"), named, "https://www.example.org/"), done -> {});
        assertThat(answers.values())
                .containsExactly(
                        Answer.notAsked("127.0.0.1 is a host of a private network"),
                        Answer.notAsked("localhost is a host of a private network"),
                        Answer.notAsked("www.example.org is a name for examples"));
        assertThat(site.requests()).isEmpty();
    }

    @Test
    void aRedirectDoesNotLeadToAHostThatIsNotAsked() throws IOException {
        site.redirect("/a", 302, "https://www.example.org/");
        assertThat(ask("/a"))
                .isEqualTo(Answer.unclear(
                        "it redirects to https://www.example.org/, and www.example.org is a name for examples"));
    }

    @Test
    void goodAnswersAreRememberedUntilTheyExpire() throws IOException {
        site.page("/a", 200).redirect("/b", 301, "/a").page("/c", 404).page("/d", 403);
        List<String> links = Arrays.asList(site.url("/a"), site.url("/b"), site.url("/c"), site.url("/d"));
        Map<String, Answer> first = remembering(NOW, links);
        assertThat(remembering(NOW.plus(Duration.ofHours(23)), links)).isEqualTo(first);
        assertThat(site.requests().stream().filter(r -> r.matches("HEAD /[ab]")))
                .hasSize(3);
        assertThat(site.requests().stream().filter(r -> r.matches("HEAD /[cd]")))
                .hasSize(4);
        assertThat(remembering(NOW.plus(Duration.ofHours(24)), links)).isEqualTo(first);
        assertThat(site.requests().stream().filter(r -> r.matches("HEAD /[ab]")))
                .hasSize(6);
    }

    @Test
    void progressIsToldOnTheCallersThread() throws IOException {
        CountDownLatch told = new CountDownLatch(1);
        site.page("/a", (exchange, number) -> told.await(10, TimeUnit.SECONDS) ? 200 : 500);
        List<Thread> threads = new ArrayList<>();
        Map<String, Answer> answers = prober(config(), true, NOW).ask(List.of(site.url("/a")), done -> {
            threads.add(Thread.currentThread());
            told.countDown();
        });
        assertThat(answers).containsEntry(site.url("/a"), Answer.alive());
        assertThat(threads).isNotEmpty().containsOnly(Thread.currentThread());
    }

    private static int together(CyclicBarrier barrier) throws InterruptedException {
        try {
            barrier.await(10, TimeUnit.SECONDS);
            return 200;
        } catch (BrokenBarrierException | TimeoutException e) {
            return 500;
        }
    }

    private Map<String, Answer> remembering(Instant now, List<String> links) throws IOException {
        AnswerCache cache = AnswerCache.read(folder.resolve("cache/links.tsv"), Duration.ofDays(1), now);
        Map<String, Answer> answers = prober(config(), true, now, cache).ask(links, done -> {});
        cache.write();
        return answers;
    }

    private Answer ask(String path) throws IOException {
        return prober(config(), true, NOW)
                .ask(List.of(site.url(path)), done -> {})
                .values()
                .iterator()
                .next();
    }

    private static LinkCheckConfig config() {
        return skipping();
    }

    private static LinkCheckConfig skipping(String... patterns) {
        return new LinkCheckConfig(List.of(patterns), 2, Duration.ofSeconds(10), 2, Duration.ofDays(1));
    }

    private LinkProber prober(LinkCheckConfig config, boolean privateHosts, Instant now) throws IOException {
        return prober(config, privateHosts, now, AnswerCache.read(folder.resolve("none"), Duration.ZERO, now));
    }

    private static LinkProber prober(LinkCheckConfig config, boolean privateHosts, Instant now, AnswerCache cache) {
        ProbeSettings settings =
                new ProbeSettings("test", config.timeout(), config.retries(), Duration.ofMillis(5), privateHosts);
        return new LinkProber(config, settings, cache, (InstantSource) () -> now);
    }
}
