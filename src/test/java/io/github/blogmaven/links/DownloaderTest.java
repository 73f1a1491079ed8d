package io.github.blogmaven.links;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.blogmaven.config.LinkCheckConfig;
import io.github.blogmaven.testing.WebServer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the downloader makes of each behaviour of another site; statuses and redirects are the probe's. */
@Timeout(60)
class DownloaderTest {
    private static final byte[] TEN = "0123456789".getBytes(StandardCharsets.US_ASCII);

    private final Map<String, Body> received = new ConcurrentHashMap<>();
    private WebServer site;

    @BeforeEach
    void start() throws IOException {
        site = new WebServer();
    }

    @AfterEach
    void stop() {
        site.close();
    }

    @ParameterizedTest
    @ValueSource(longs = {10, 0})
    void aFileIsFetchedByOneRequest(long announced) throws IOException {
        site.file("/a", "Image/PNG; charset=x", TEN, announced);
        assertThat(fetch("/a")).isEqualTo(Answer.alive());
        assertThat(received).hasEntrySatisfying(site.url("/a"), body -> {
            assertThat(body.bytes()).isEqualTo(TEN);
            assertThat(body.contentType()).isEqualTo("image/png");
        });
        assertThat(site.requests()).containsExactly("GET /a");
    }

    @Test
    void aRedirectIsFollowedWithoutAskingTwice() throws IOException {
        site.redirect("/a", 302, "/b").file("/b", "image/png", TEN);
        assertThat(fetch("/a")).isEqualTo(Answer.alive());
        assertThat(received).containsOnlyKeys(site.url("/a"));
        assertThat(site.requests()).containsExactly("GET /a", "GET /b");
    }

    @Test
    void aRedirectLeadsToTheWebAlone() throws IOException {
        site.redirect("/a", 302, "file:///etc/hostname").redirect("/b", 302, "https://a.example.org/");
        assertThat(fetch("/a").detail()).contains("which is no web address");
        assertThat(fetch("/b").detail()).contains("is a name for examples");
        assertThat(received).isEmpty();
    }

    @Test
    void aFileThatIsGoneIsAskedForOnce() throws IOException {
        site.page("/a", 404);
        assertThat(fetch("/a")).isEqualTo(new Answer(Answer.Kind.DEAD, "127.0.0.1 answers 404"));
        assertThat(site.requests()).containsExactly("GET /a");
    }

    @Test
    void aServerThatIsBusyIsAskedAgainWhenItSays() throws IOException {
        site.page("/a", (exchange, number) -> {
            exchange.getResponseHeaders().add("Retry-After", "0");
            return 429;
        });
        assertThat(fetch("/a")).isEqualTo(Answer.unclear("127.0.0.1 answers 429"));
        assertThat(site.requests()).containsExactly("GET /a", "GET /a", "GET /a");
    }

    @Test
    void aFileThatEndsTooEarlyIsAskedForAgain() throws IOException {
        site.file("/a", "image/png", TEN, 20);
        Answer answer = fetch("/a");
        assertThat(answer.kind()).isEqualTo(Answer.Kind.UNREACHABLE);
        assertThat(answer.detail()).startsWith("the connection to 127.0.0.1 breaks: ");
        assertThat(received).isEmpty();
        assertThat(site.requests()).hasSize(3);
    }

    @Test
    void aFileThatNeverEndsIsGivenUp() throws IOException {
        CountDownLatch end = new CountDownLatch(1);
        site.page("/a", (exchange, number) -> {
            exchange.sendResponseHeaders(200, 20);
            exchange.getResponseBody().write(TEN);
            exchange.getResponseBody().flush();
            end.await();
            return 200;
        });
        LinkCheckConfig hasty = new LinkCheckConfig(List.of(), 2, Duration.ofMillis(100), 0, Duration.ZERO);
        assertThat(fetch(hasty, "/a").detail()).startsWith("127.0.0.1 does not answer within");
        end.countDown();
    }

    @ParameterizedTest
    @ValueSource(longs = {101, 0})
    void aFileThatIsTooLargeIsNotTaken(long announced) throws IOException {
        site.file("/a", "image/png", new byte[101], announced);
        assertThat(fetch("/a")).isEqualTo(Answer.unclear("it has more than 0 MiB"));
        assertThat(received).isEmpty();
    }

    @Test
    void whatTheReceiverDoesNotWantIsNotFine() throws IOException {
        site.file("/a", "text/html", TEN);
        Map<String, Answer> answers = downloader(config())
                .fetch(List.of(site.url("/a")), (link, body) -> Optional.of("it is a page"), done -> {});
        assertThat(answers.values()).containsExactly(Answer.unclear("it is a page"));
    }

    @Test
    void whatCannotBeKeptEndsTheRound() {
        site.file("/a", "image/png", TEN);
        assertThatThrownBy(() -> downloader(config())
                        .fetch(
                                List.of(site.url("/a")),
                                (link, body) -> {
                                    throw new IOException("disk full");
                                },
                                done -> {}))
                .isInstanceOf(IOException.class)
                .hasMessage("disk full");
    }

    @Test
    void onePlaceIsAskedForOnceAndTakenForEachLink() throws IOException {
        site.file("/a", "image/png", TEN).file("/b", "image/png", TEN);
        List<String> links = List.of(site.url("/a"), site.url("/b"), site.url("/a#x"));
        assertThat(downloader(config()).fetch(links, this::receive, done -> {}).keySet())
                .containsExactlyElementsOf(links);
        assertThat(received).containsOnlyKeys(links);
        assertThat(site.requests()).containsExactly("GET /a", "GET /b");
    }

    @Test
    void whatIsSkippedIsNotAskedFor() throws IOException {
        Downloader downloader = new Downloader(config(), List.of("*/a"), settings(config()), 100, clock());
        assertThat(downloader
                        .fetch(List.of(site.url("/a")), this::receive, done -> {})
                        .values())
                .containsExactly(Answer.notAsked("images.skip"));
    }

    private Answer fetch(String path) throws IOException {
        return fetch(config(), path);
    }

    private Answer fetch(LinkCheckConfig config, String path) throws IOException {
        return downloader(config)
                .fetch(List.of(site.url(path)), this::receive, done -> {})
                .values()
                .iterator()
                .next();
    }

    private Optional<String> receive(String link, Body body) {
        received.put(link, body);
        return Optional.empty();
    }

    private static Downloader downloader(LinkCheckConfig config) {
        return new Downloader(config, List.of(), settings(config), 100, clock());
    }

    private static LinkCheckConfig config() {
        return new LinkCheckConfig(List.of(), 2, Duration.ofSeconds(10), 2, Duration.ZERO);
    }

    private static ProbeSettings settings(LinkCheckConfig config) {
        return new ProbeSettings("test", config.timeout(), config.retries(), Duration.ofMillis(5), true);
    }

    private static InstantSource clock() {
        return InstantSource.system();
    }
}
