package io.github.blogmaven.engine;

import io.github.blogmaven.config.BlogConfig;
import io.github.blogmaven.content.ImageLock;
import io.github.blogmaven.diagnostic.Diagnostics;
import io.github.blogmaven.diagnostic.Rule;
import io.github.blogmaven.image.ImageFormat;
import io.github.blogmaven.image.ImageHeader;
import io.github.blogmaven.image.UnreadableImageException;
import io.github.blogmaven.links.Answer;
import io.github.blogmaven.links.Body;
import io.github.blogmaven.links.Downloader;
import io.github.blogmaven.output.FileDigest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.regex.Pattern;

/**
 * The pictures of a blog that other sites have, and no copy is there of. Each is downloaded once; a run that was
 * interrupted goes on where it was.
 */
final class RemoteImages {
    /** Bytes of one picture. */
    private static final int LIMIT = 32 << 20;
    /** Downloads until the list is written again, so that little is lost where a run is killed. */
    private static final int WRITE_EACH = 20;

    private static final Pattern FILM =
            Pattern.compile("(?i).*\\.(?:mp4|m4v|mov|webm|og[agv]|mp3|m4a|wav|vtt)(?:[?#].*)?");
    private static final Pattern LAST_NAME = Pattern.compile("^[^?#]*/|[?#].*$");

    private final BlogConfig config;
    private final Directories directories;
    private final ImageLockFile file;
    private final ImageLock lock;
    private final Map<String, List<WebLinks.Use>> uses = new LinkedHashMap<>();
    private final List<ImageLock.Entry> downloaded = new ArrayList<>();

    /**
     * The pictures of a blog.
     *
     * @param blog whose intact copies are links to files already
     */
    RemoteImages(CheckedBlog blog, Directories directories) {
        this.config = blog.site().plan().config();
        this.directories = directories;
        this.file = new ImageLockFile(directories);
        this.lock = file.read(new Diagnostics()); // reported when the blog was read
        WebLinks.pictures(blog).forEach((url, places) -> {
            if (ImageLock.canHold(url) && !FILM.matcher(url).matches()) {
                uses.put(url, places);
            }
        });
    }

    /** Number of different pictures without a copy. */
    int size() {
        return uses.size();
    }

    /**
     * Downloads them and lists them.
     *
     * @param version of this tool, which it tells other sites
     * @param progress is told how many have an answer
     * @return one line for the user
     * @throws IOException where no site at all can be reached, or a copy or the list cannot be written
     */
    String download(OtherSites others, String version, Diagnostics diagnostics, IntConsumer progress)
            throws IOException {
        if (uses.isEmpty()) {
            return lock.entries().isEmpty()
                    ? "no images of other sites"
                    : "every image of other sites is copied already";
        }
        Path folder = folder();
        Downloader downloader = new Downloader(
                config.validation().links(),
                config.images().skip(),
                others.settings(config.validation().links(), version, "copies the pictures of a blog"),
                LIMIT,
                others.clock());
        Map<String, Answer> answers;
        try {
            answers = downloader.fetch(uses.keySet(), (url, body) -> keep(folder, url, body), progress);
        } finally {
            write();
        }
        OtherSites.demandConnection(answers.values());
        answers.forEach((url, answer) -> report(url, answer, diagnostics));
        return summary(answers);
    }

    private Path folder() throws IOException {
        Path root = Files.createDirectories(directories.configuration()).toRealPath();
        Path folder = Files.createDirectories(directories.configuration().resolve(ImageLock.FOLDER));
        if (!folder.toRealPath().startsWith(root)) {
            throw new IOException(folder + " is a symbolic link out of the sources. Replace it by a folder.");
        }
        return folder;
    }

    private synchronized void write() throws IOException {
        if (!downloaded.isEmpty()) {
            file.write(lock, downloaded);
        }
    }

    /** Keeps a picture; why not, where it is none. */
    private Optional<String> keep(Path folder, String url, Body body) throws IOException {
        Optional<ImageFormat> format = ImageFormat.of(body.bytes());
        Optional<String> refusal = refusal(body, format);
        if (refusal.isPresent()) {
            return refusal;
        }
        ImageHeader header;
        try {
            header = ImageHeader.read(new ByteArrayInputStream(body.bytes()));
        } catch (UnreadableImageException e) {
            return Optional.of("it " + e.getMessage());
        }
        String digest = FileDigest.of(body.bytes()).sha256();
        String name = name(url, digest) + "." + header.format().extension();
        ImageLockFile.replace(folder.resolve(name), body.bytes());
        String type = body.contentType().matches("\\S{1,100}") ? body.contentType() : "-";
        add(new ImageLock.Entry(url, name, digest, body.bytes().length, type, header.width(), header.height(), 0));
        return Optional.empty();
    }

    private static Optional<String> refusal(Body body, Optional<ImageFormat> format) {
        String type = body.contentType();
        boolean isPage = type.startsWith("text/") || type.contains("html") || type.contains("json");
        if (format.equals(Optional.of(ImageFormat.SVG))) {
            return Optional.of("it is an SVG, which may hold scripts, and these would run as yours");
        }
        if (isPage || format.isEmpty()) {
            return Optional.of("it is no picture" + (type.isEmpty() ? "" : " but " + type));
        }
        return Optional.empty();
    }

    private synchronized void add(ImageLock.Entry entry) throws IOException {
        downloaded.add(entry);
        if (downloaded.size() % WRITE_EACH == 0) {
            write();
        }
    }

    /** What the URL calls the picture, as far as that is a name everywhere, and what tells it from all others. */
    private static String name(String url, String digest) {
        String last = LAST_NAME.matcher(url).replaceAll("").toLowerCase(Locale.ROOT);
        String tail = last.replaceFirst("\\.[a-z0-9]{1,5}$", "")
                .replaceAll("%[0-9a-f]{2}|[^a-z0-9]+", "-")
                .replaceAll("^-+|-+$|(?<=-)-+", "");
        String readable = tail.substring(Math.max(0, tail.length() - 40)).replaceFirst("^-+", "");
        return (readable.isEmpty() ? "" : readable + "-") + digest.substring(0, 16);
    }

    private void report(String url, Answer answer, Diagnostics diagnostics) {
        boolean copied = answer.kind() == Answer.Kind.ALIVE || answer.kind() == Answer.Kind.NOT_ASKED;
        if (copied) {
            return;
        }
        String hint = answer.kind() == Answer.Kind.DEAD
                ? "write another picture in its place"
                : "open it; try again later, or add it or its host to images.skip in blog.yaml";
        for (WebLinks.Use use : Objects.requireNonNull(uses.get(url))) {
            diagnostics.report(
                    Rule.IMAGE_NOT_COPIED,
                    use.location(),
                    use.sourceLine(),
                    "the image " + url + " is not copied: " + answer.detail(),
                    hint);
        }
    }

    private static String summary(Map<String, Answer> answers) {
        long copied = count(answers, Answer.Kind.ALIVE);
        long left = count(answers, Answer.Kind.NOT_ASKED);
        long failed = answers.size() - copied - left;
        return answers.size() + (answers.size() == 1 ? " image" : " images") + " of other sites: " + copied
                + " copied to " + ImageLock.FOLDER
                + (failed == 0 ? "" : ", " + failed + " failed")
                + (left == 0 ? "" : ", " + left + " left alone");
    }

    private static long count(Map<String, Answer> answers, Answer.Kind kind) {
        return answers.values().stream().filter(answer -> answer.kind() == kind).count();
    }
}
