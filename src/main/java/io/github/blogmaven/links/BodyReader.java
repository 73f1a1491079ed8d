package io.github.blogmaven.links;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Reads what a server sends, as long as it is neither too much nor too slow. */
final class BodyReader {
    /** How much longer than for its beginning is waited for the whole. */
    private static final int PATIENCE = 5;

    private final int limit;
    private final Duration timeout;
    private final ExecutorService threads;

    /**
     * A reader.
     *
     * @param limit most bytes
     * @param timeout longest wait for the beginning of an answer
     * @param threads one of which reads, so that another can stop waiting
     */
    BodyReader(int limit, Duration timeout, ExecutorService threads) {
        this.limit = limit;
        this.timeout = timeout;
        this.threads = threads;
    }

    /**
     * The body of an answer.
     *
     * @return empty where it is too large
     * @throws HttpTimeoutException where it takes too long
     * @throws IOException where it ends too early
     */
    Optional<Body> read(HttpResponse<InputStream> response) throws IOException, InterruptedException {
        if (response.headers().firstValueAsLong("Content-Length").orElse(0) > limit) {
            return Optional.empty();
        }
        byte[] bytes = bytes(response.body());
        String type = response.headers().firstValue("Content-Type").orElse("");
        return bytes.length > limit
                ? Optional.empty()
                : Optional.of(new Body(type.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT), bytes));
    }

    private byte[] bytes(InputStream body) throws IOException, InterruptedException {
        Future<byte[]> reading = threads.submit(() -> body.readNBytes(limit + 1));
        try {
            return reading.get(PATIENCE * timeout.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            reading.cancel(true);
            throw new HttpTimeoutException("the body takes too long");
        } catch (ExecutionException e) {
            throw new IOException(e.getCause() == null ? "" : e.getCause().getMessage(), e);
        }
    }

    /** As a text of megabytes. */
    String shownLimit() {
        return limit / (1 << 20) + " MiB";
    }
}
