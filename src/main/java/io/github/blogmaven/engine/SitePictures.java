package io.github.blogmaven.engine;

import io.github.blogmaven.content.Document;
import io.github.blogmaven.content.Link;
import io.github.blogmaven.content.LinkReference;
import io.github.blogmaven.content.RenderedBody;
import io.github.blogmaven.diagnostic.Diagnostic;
import io.github.blogmaven.diagnostic.Diagnostics;
import io.github.blogmaven.diagnostic.Location;
import io.github.blogmaven.diagnostic.Rule;
import io.github.blogmaven.image.ImageFormat;
import io.github.blogmaven.image.ImageHeader;
import io.github.blogmaven.image.Picture;
import io.github.blogmaven.image.PictureMaker;
import io.github.blogmaven.image.Pictures;
import io.github.blogmaven.image.UnreadableImageException;
import io.github.blogmaven.image.Variant;
import io.github.blogmaven.site.PlannedDocument;
import io.github.blogmaven.site.Route;
import io.github.blogmaven.site.Site;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The stage for the pictures that a site's pages show: what their files say, and smaller copies of them. */
final class SitePictures {
    private final BuildRequest request;
    private final StageRunner stages;
    private final ParallelMap parallel;
    private final Findings findings;
    private final Site site;

    SitePictures(BuildRequest request, StageRunner stages, ParallelMap parallel, Findings findings, Site site) {
        this.request = request;
        this.stages = stages;
        this.parallel = parallel;
        this.findings = findings;
        this.site = site;
    }

    /** What becomes of a picture whose header could be read. */
    @FunctionalInterface
    private interface Work {
        Picture apply(Route.AssetRoute file, ImageHeader header) throws IOException;
    }

    /** Only reads what the files say of themselves, which is quick. */
    Pictures check() throws IOException {
        return pictures((file, header) -> Picture.plain(header));
    }

    /** Makes copies too. */
    Pictures make() throws IOException {
        PictureMaker maker = new PictureMaker(
                site.plan().config().images(),
                request.reporting().version(),
                request.directories().cache().resolve("images"));
        return pictures((file, header) -> maker.make(file.file().file(), file.output(), file.url()));
    }

    private Pictures pictures(Work work) throws IOException {
        List<Route.AssetRoute> files = shown();
        return stages.run(Stage.PICTURES, () -> {
            List<Finding<Picture>> found = parallel.map(
                    files,
                    file -> picture(file, work),
                    (file, failure) -> Finding.nothing(failed(file.file().path(), failure)),
                    stages.progress(Stage.PICTURES, files.size()));
            Set<String> taken = new HashSet<>();
            site.routes().forEach(route -> taken.add(route.output().toLowerCase(Locale.ROOT)));
            Map<String, Picture> byUrl = new TreeMap<>();
            for (int i = 0; i < files.size(); i++) {
                String url = files.get(i).url();
                findings.take(found.get(i)).ifPresent(picture -> byUrl.put(url, free(picture, taken)));
            }
            return new Pictures(byUrl);
        });
    }

    /** The files of the pictures that published documents show, by path. */
    private List<Route.AssetRoute> shown() {
        Set<String> paths = new TreeSet<>();
        for (PlannedDocument planned : site.plan().documents()) {
            Document document = planned.document();
            RenderedBody body = site.bodies().get(document.source());
            List<LinkReference> links = body == null ? List.of() : body.links();
            links.stream()
                    .filter(reference -> reference.kind() == LinkReference.Kind.IMAGE)
                    .forEach(reference -> add(reference.link(), paths));
            document.cover().ifPresent(cover -> add(site.plan().links().resolve(document, cover.url()), paths));
        }
        List<Route.AssetRoute> files = new ArrayList<>();
        for (Route route : site.routes()) {
            if (route instanceof Route.AssetRoute asset
                    && paths.contains(asset.file().path())) {
                files.add(asset);
            }
        }
        return files;
    }

    private static void add(Link link, Set<String> paths) {
        if (link.status() == Link.Status.FILE && ImageFormat.named(link.path()).isPresent()) {
            paths.add(link.path());
        }
    }

    private static Finding<Picture> picture(Route.AssetRoute file, Work work) throws IOException {
        String path = file.file().path();
        ImageHeader header;
        try {
            header = ImageHeader.read(file.file().file());
        } catch (UnreadableImageException e) {
            return Finding.nothing(unreadable(path, String.valueOf(e.getMessage())));
        } catch (IOException e) {
            return Finding.nothing(problem(
                    Rule.SOURCE_UNREADABLE,
                    path,
                    "the file cannot be read: " + e.getClass().getSimpleName(),
                    "check that it is still there and that you may read it"));
        }
        if (!header.isSized()) {
            return new Finding<>(Optional.empty(), new Diagnostics());
        }
        if (header.isHuge()) {
            return Finding.of(Picture.plain(header), huge(path, header));
        }
        try {
            return Finding.of(work.apply(file, header), new Diagnostics());
        } catch (UnreadableImageException e) {
            return Finding.of(Picture.plain(header), unreadable(path, String.valueOf(e.getMessage())));
        }
    }

    private static Diagnostic unreadable(String path, String reason) {
        return problem(
                Rule.IMAGE_UNREADABLE,
                path,
                "the image " + reason + ", so it is published as it is",
                "open it in a picture editor, and save it as JPEG or PNG in RGB");
    }

    private static Diagnostic huge(String path, ImageHeader header) {
        return problem(
                Rule.IMAGE_HUGE,
                path,
                "the image " + path + " has " + header.width() + " × " + header.height() + " pixels, more than "
                        + ImageHeader.MOST_PIXELS / 1_000_000 + " million, so no smaller copies are made",
                "scale it down");
    }

    private Diagnostic failed(String path, ParallelMap.Failure failure) {
        String reason = failure.diagnostic(path, request.postTimeout()).message();
        return problem(
                Rule.IMAGE_UNREADABLE,
                path,
                "no smaller copies are made of the image: " + reason,
                "scale it down, or set images: { variants: false } in blog.yaml");
    }

    private static Diagnostic problem(Rule rule, String path, String message, String hint) {
        return new Diagnostic(rule, rule.severity(), Location.file(path), message, hint, "");
    }

    /** The picture without copies whose place is another file's, which nobody but a copier of our output brings about. */
    private static Picture free(Picture picture, Set<String> taken) {
        List<Variant> free = picture.variants().stream()
                .filter(variant -> taken.add(variant.output().toLowerCase(Locale.ROOT)))
                .toList();
        return new Picture(picture.width(), picture.height(), free, picture.upright());
    }
}
