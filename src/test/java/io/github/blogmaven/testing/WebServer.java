package io.github.blogmaven.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** Another site, on this machine: each path has its behaviour, and every request is remembered. */
public final class WebServer implements AutoCloseable {
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final HttpServer server;
    private final List<String> requests = Collections.synchronizedList(new ArrayList<>());
    private final Map<String, AtomicInteger> visits = new HashMap<>();
    private final AtomicInteger busy = new AtomicInteger();
    private final AtomicInteger mostBusy = new AtomicInteger();

    public WebServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), 0), 0);
        server.setExecutor(threads);
        server.start();
    }

    /** What a path does. */
    @FunctionalInterface
    public interface Page {
        /**
         * Answers one request.
         *
         * @param exchange with the request, and headers to add to
         * @param number of the request to this path, from 1
         * @return the status code
         */
        int answer(HttpExchange exchange, int number) throws IOException, InterruptedException;
    }

    /** Defines a path. */
    public WebServer page(String path, Page page) {
        visits.put(path, new AtomicInteger());
        server.createContext(path, exchange -> {
            mostBusy.accumulateAndGet(busy.incrementAndGet(), Math::max);
            requests.add(exchange.getRequestMethod() + " " + exchange.getRequestURI());
            try (exchange) {
                boolean exact = exchange.getRequestURI().getPath().equals(path);
                int status = exact ? page.answer(exchange, visits.get(path).incrementAndGet()) : 404;
                busy.decrementAndGet();
                exchange.sendResponseHeaders(status, -1);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        return this;
    }

    /** Defines a path with a file. */
    public WebServer file(String path, String contentType, byte[] bytes) {
        return file(path, contentType, bytes, bytes.length);
    }

    /**
     * Defines a path with a file whose length is announced as another one.
     *
     * @param announced bytes; 0 for none, which sends the file in chunks
     */
    public WebServer file(String path, String contentType, byte[] bytes, long announced) {
        server.createContext(path, exchange -> {
            requests.add(exchange.getRequestMethod() + " " + exchange.getRequestURI());
            exchange.getResponseHeaders().add("Content-Type", contentType);
            exchange.sendResponseHeaders(200, announced);
            try (OutputStream body = exchange.getResponseBody()) {
                body.write(bytes);
            } finally {
                exchange.close();
            }
        });
        return this;
    }

    /** Defines a path that always gives a status code. */
    public WebServer page(String path, int status) {
        return page(path, (exchange, number) -> status);
    }

    /** Defines a path that sends on to another. */
    public WebServer redirect(String path, int status, String location) {
        return page(path, (exchange, number) -> {
            exchange.getResponseHeaders().add("Location", location);
            return status;
        });
    }

    /** The absolute URL of a path. */
    public String url(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    /** Every request so far, as in {@code HEAD /a}, sorted. */
    public List<String> requests() {
        synchronized (requests) {
            return requests.stream().sorted().toList();
        }
    }

    /** Most requests that were answered at the same time. */
    public int mostBusy() {
        return mostBusy.get();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    /** A URL where nobody listens. */
    public static String closed() {
        try (WebServer server = new WebServer()) {
            return server.url("/");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
