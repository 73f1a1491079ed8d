package io.github.blogmaven.links;

import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import javax.net.ssl.SSLException;

/** Sends one request and says what it means for a visit, as RFC 9110 defines methods and status codes. */
final class HttpProbe {
    private static final int MOST_HOPS = 10;
    /** A server may ask for hours; nobody waits so long for a report. */
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(60);

    private static final String PAGES = "text/html,application/xhtml+xml,*/*;q=0.8";
    /** Some servers choose a format; from these, smaller copies are made without loss of more. */
    private static final String PICTURES = "image/jpeg,image/png,image/gif,*/*;q=0.5";

    private static final Set<Integer> DEAD = Set.of(404, 410);
    private static final Set<Integer> FOR_GOOD = Set.of(301, 308);
    private static final Set<Integer> FOR_NOW = Set.of(300, 302, 303, 307);
    private static final Set<Integer> PERHAPS_LATER = Set.of(408, 425, 429, 500, 502, 503, 504);

    private final HttpClient client;
    private final HostPolicy policy;
    private final ProbeSettings settings;
    private final InstantSource clock;
    private final Optional<BodyReader> bodies;

    /**
     * A probe.
     *
     * @param clock what dates of servers are measured by
     * @param bodies reads what is there, where that is wanted, which are pictures then
     */
    HttpProbe(HttpClient client, ProbeSettings settings, InstantSource clock, Optional<BodyReader> bodies) {
        this.client = client;
        this.policy = new HostPolicy(settings.privateHosts());
        this.settings = settings;
        this.clock = clock;
        this.bodies = bodies;
    }

    /** What comes after a request. */
    sealed interface Step {}

    /**
     * Nothing: this is the answer.
     *
     * @param body what is there, where it is wanted
     */
    record Done(Answer answer, Optional<Body> body) implements Step {
        Done(Answer answer) {
            this(answer, Optional.empty());
        }
    }

    /** Another request, at once. */
    record GoOn(Visit visit) implements Step {}

    /** Another request, and none to its host until then. */
    record Wait(Visit visit, Duration pause) implements Step {}

    Step ask(Visit visit) throws InterruptedException {
        String host = visit.current().getHost();
        Optional<String> refusal = policy.refusal(host);
        if (refusal.isPresent()) {
            return new Done(
                    visit.hops() == 0
                            ? Answer.notAsked(refusal.get())
                            : Answer.unclear("it redirects to " + visit.current() + ", and " + refusal.get()));
        }
        try {
            HttpResponse<InputStream> response = client.send(request(visit), HttpResponse.BodyHandlers.ofInputStream());
            try {
                return step(visit, response);
            } finally {
                response.body().close();
            }
        } catch (HttpTimeoutException e) {
            long seconds = settings.timeout().toSeconds();
            return later(
                    visit, Optional.empty(), Answer.unreachable(host + " does not answer within " + seconds + " s"));
        } catch (SSLException e) {
            return new Done(Answer.unreachable("no secure connection to " + host + " is possible: " + e.getMessage()));
        } catch (ConnectException e) {
            return isUnknownHost(e)
                    ? new Done(Answer.unreachable("no host " + host + " is known"))
                    : later(visit, Optional.empty(), Answer.unreachable(host + " does not accept connections"));
        } catch (IOException e) {
            return later(
                    visit,
                    Optional.empty(),
                    Answer.unreachable("the connection to " + host + " breaks: " + e.getMessage()));
        }
    }

    private static boolean isUnknownHost(Throwable failure) {
        Throwable cause = failure.getCause();
        return cause instanceof UnresolvedAddressException || (cause != null && isUnknownHost(cause));
    }

    private HttpRequest request(Visit visit) {
        boolean secure = "https".equals(visit.current().getScheme());
        return HttpRequest.newBuilder(visit.current())
                .method(isGet(visit) ? "GET" : "HEAD", BodyPublishers.noBody())
                .version(secure ? HttpClient.Version.HTTP_2 : HttpClient.Version.HTTP_1_1)
                .timeout(settings.timeout())
                .header("User-Agent", settings.userAgent())
                .header("Accept", bodies.isPresent() ? PICTURES : PAGES)
                .build();
    }

    private boolean isGet(Visit visit) {
        return visit.bodyWanted() || bodies.isPresent();
    }

    private Step step(Visit visit, HttpResponse<InputStream> response) throws IOException, InterruptedException {
        int status = response.statusCode();
        Optional<String> location = response.headers().firstValue("Location");
        if (location.isPresent() && (FOR_GOOD.contains(status) || FOR_NOW.contains(status))) {
            return redirected(visit, location.get(), FOR_GOOD.contains(status));
        }
        if (status < 400) {
            return bodies.isPresent() ? fetched(bodies.get(), response) : new Done(alive(visit));
        }
        String detail = visit.current().getHost() + " answers " + status
                + (visit.hops() == 0 ? "" : ", after a redirect to " + visit.current());
        Optional<Duration> pause =
                response.headers().firstValue("Retry-After").flatMap(value -> RetryAfter.parse(value, clock));
        if (!isGet(visit) && pause.isEmpty() && status != 429) {
            return new GoOn(visit.withBody());
        }
        if (PERHAPS_LATER.contains(status)) {
            return later(visit, pause, Answer.unclear(detail));
        }
        return new Done(DEAD.contains(status) ? new Answer(Answer.Kind.DEAD, detail) : Answer.unclear(detail));
    }

    private static Step fetched(BodyReader reader, HttpResponse<InputStream> response)
            throws IOException, InterruptedException {
        Optional<Body> body = reader.read(response);
        return body.isPresent()
                ? new Done(Answer.alive(), body)
                : new Done(Answer.unclear("it has more than " + reader.shownLimit()));
    }

    private static Answer alive(Visit visit) {
        return visit.moved()
                .filter(target -> !target.equals(visit.url()))
                .map(target -> new Answer(Answer.Kind.MOVED, target.toString()))
                .orElseGet(Answer::alive);
    }

    private static Step redirected(Visit visit, String location, boolean forGood) {
        Optional<URI> target = target(visit.current(), location);
        if (target.isEmpty()) {
            return new Done(Answer.unclear(
                    visit.current().getHost() + " redirects to \"" + location + "\", which is no web address"));
        }
        return visit.hops() == MOST_HOPS
                ? new Done(Answer.unclear(visit.current().getHost() + " redirects more than " + MOST_HOPS + " times"))
                : new GoOn(visit.to(target.get(), forGood));
    }

    private static Optional<URI> target(URI current, String location) {
        Optional<URI> absolute =
                AskedUrl.of(location.startsWith("//") ? current.getScheme() + ":" + location : location);
        if (absolute.isPresent()) {
            return absolute;
        }
        try {
            return AskedUrl.of(current.resolve(location.strip()).toString());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Tries again after the pause that the server wants, else after one that doubles each time. */
    private Step later(Visit visit, Optional<Duration> wanted, Answer otherwise) {
        if (visit.attempts() == settings.retries()) {
            return new Done(otherwise);
        }
        if (wanted.isPresent() && wanted.get().compareTo(LONGEST_PAUSE) > 0) {
            return new Done(Answer.unclear(otherwise.detail() + " and wants to be left alone for "
                    + wanted.get().toSeconds() + " s"));
        }
        return new Wait(
                visit.again(), wanted.orElse(settings.pause().multipliedBy(1L << Math.min(visit.attempts(), 10))));
    }
}
