package io.github.blogmaven.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * Serves a rendered blog on this machine as a static host does: folders by their index, unknown paths by the 404 page;
 * with the query {@code ?slow}, a little at a time.
 */
final class BlogServer implements AutoCloseable {
    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("html", "text/html; charset=utf-8"),
            Map.entry("css", "text/css; charset=utf-8"),
            Map.entry("js", "text/javascript; charset=utf-8"),
            Map.entry("json", "application/json"),
            Map.entry("webmanifest", "application/manifest+json"),
            Map.entry("xml", "application/xml"),
            Map.entry("md", "text/markdown; charset=utf-8"),
            Map.entry("svg", "image/svg+xml"),
            Map.entry("png", "image/png"),
            Map.entry("jpg", "image/jpeg"));

    /**
     * Bytes that a slow answer sends at once, up to the end of a tag, and milliseconds between them: a browser shows most
     * of these steps. Words are whole, because half a word moves where a line is centred, whatever a page does.
     */
    private static final int PIECE = 60;

    private static final int PAUSE = 16;

    private final Path root;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newFixedThreadPool(4);

    BlogServer(Path root) throws IOException {
        this.root = root;
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.setExecutor(threads);
        server.start();
    }

    /** The absolute URL of a path without a leading {@code /}. */
    String url(String path) {
        return "http://" + server.getAddress().getAddress().getHostAddress() + ":"
                + server.getAddress().getPort() + "/" + path;
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath().substring(1);
            Path file = root.resolve(path.isEmpty() || path.endsWith("/") ? path + "index.html" : path)
                    .normalize();
            boolean found = file.startsWith(root) && Files.isRegularFile(file);
            Path served = found ? file : root.resolve("404.html");
            String name = String.valueOf(served.getFileName());
            String type = TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "application/octet-stream");
            byte[] bytes = Files.readAllBytes(served);
            exchange.getResponseHeaders().add("Content-Type", type);
            exchange.sendResponseHeaders(found ? 200 : 404, bytes.length == 0 ? -1 : bytes.length);
            if ("slow".equals(exchange.getRequestURI().getQuery())) {
                writeSlowly(bytes, exchange.getResponseBody());
            } else {
                exchange.getResponseBody().write(bytes);
            }
        }
    }

    private static void writeSlowly(byte[] bytes, OutputStream out) throws IOException {
        int from = 0;
        for (int to = 1; to <= bytes.length; to++) {
            if (to == bytes.length || (to - from >= PIECE && bytes[to - 1] == '>')) {
                out.write(bytes, from, to - from);
                out.flush();
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(PAUSE));
                from = to;
            }
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
