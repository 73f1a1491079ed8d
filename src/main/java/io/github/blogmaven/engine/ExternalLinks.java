package io.github.blogmaven.engine;

import io.github.blogmaven.config.LinkCheckConfig;
import io.github.blogmaven.content.Document;
import io.github.blogmaven.content.Link;
import io.github.blogmaven.content.LinkReference;
import io.github.blogmaven.content.RenderedBody;
import io.github.blogmaven.diagnostic.Diagnostics;
import io.github.blogmaven.diagnostic.Location;
import io.github.blogmaven.diagnostic.Rule;
import io.github.blogmaven.links.Answer;
import io.github.blogmaven.links.AnswerCache;
import io.github.blogmaven.links.LinkProber;
import io.github.blogmaven.links.ProbeSettings;
import java.io.IOException;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.regex.Pattern;

/** The links of a blog to other sites: each is asked for once, and reported wherever it stands. */
final class ExternalLinks {
    private static final Pattern WEB = Pattern.compile("(?i)(?:https?:)?//.*", Pattern.DOTALL);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);

    private final CheckedBlog blog;
    private final LinkCheckRequest request;
    private final String version;
    /** By target as written, in the order of the documents. */
    private final Map<String, List<Use>> uses = new LinkedHashMap<>();

    /**
     * The links of a blog.
     *
     * @param version of this tool, which it tells other sites
     */
    ExternalLinks(CheckedBlog blog, LinkCheckRequest request, String version) {
        this.blog = blog;
        this.request = request;
        this.version = version;
        blog.site().plan().checkedDocuments().forEach(this::collect);
    }

    /** A place where a link stands. */
    private record Use(Document document, Location location, String sourceLine) {}

    private void collect(Document document) {
        RenderedBody body = blog.site().bodies().get(document.source());
        if (body != null) {
            for (LinkReference link : body.links()) {
                add(link.target(), link.link(), new Use(document, link.location(), link.sourceLine()));
            }
        }
        document.cover().ifPresent(cover -> collect(document, cover.url(), "cover"));
        document.display().socialImage().ifPresent(url -> collect(document, url, "ogImage"));
        document.address().canonical().ifPresent(url -> collect(document, url, "canonical"));
    }

    private void collect(Document document, String target, String key) {
        Location location = document.locate(key);
        Link link = blog.site().plan().links().resolve(document, target);
        add(target, link, new Use(document, location, document.body().source().line(location.line())));
    }

    private void add(String target, Link link, Use use) {
        if (link.status() == Link.Status.EXTERNAL && WEB.matcher(target).matches()) {
            uses.computeIfAbsent(target, t -> new ArrayList<>()).add(use);
        }
    }

    /** Number of different links. */
    int size() {
        return uses.size();
    }

    /**
     * Asks for every link.
     *
     * @param progress is told how many have an answer
     * @return one line for the user
     * @throws IOException where no site at all can be reached, or the cache cannot be read or written
     */
    String check(Diagnostics diagnostics, IntConsumer progress) throws IOException {
        LinkCheckConfig config = blog.site().plan().config().validation().links();
        AnswerCache cache = AnswerCache.read(
                request.cache(), config.expiry(), request.clock().instant());
        ProbeSettings settings = new ProbeSettings(
                "blog-maven-plugin/" + (version.isEmpty() ? "0" : version) + " (checks the links of a blog)",
                config.timeout(),
                config.retries(),
                request.retryPause(),
                request.privateHosts());
        Map<String, Answer> answers =
                new LinkProber(config, settings, cache, request.clock()).ask(uses.keySet(), progress);
        demandConnection(answers.values());
        cache.write();
        answers.forEach((target, answer) ->
                uses.getOrDefault(target, List.of()).forEach(use -> report(target, answer, use, diagnostics)));
        return summary(answers.values());
    }

    /** That many sites are not down at the same time: the mistake is here, and a warning for each link hides it. */
    private static void demandConnection(Collection<Answer> answers) throws IOException {
        List<Answer.Kind> asked = answers.stream()
                .map(Answer::kind)
                .filter(kind -> kind != Answer.Kind.NOT_ASKED)
                .toList();
        if (asked.size() >= 10 && asked.stream().allMatch(kind -> kind == Answer.Kind.UNREACHABLE)) {
            throw new IOException(
                    "none of " + asked.size() + " links to other sites can be reached. Check the connection, or"
                            + " name your proxy with -Dhttps.proxyHost=HOST -Dhttps.proxyPort=PORT");
        }
    }

    private static void report(String target, Answer answer, Use use, Diagnostics diagnostics) {
        switch (answer.kind()) {
            case ALIVE, NOT_ASKED -> {}
            case DEAD ->
                diagnostics.report(
                        Rule.LINK_DEAD,
                        use.location(),
                        use.sourceLine(),
                        "there is nothing at " + target + ": " + answer.detail(),
                        "write where it is now, or try the copy of " + archived(target, use.document()));
            case UNCLEAR, UNREACHABLE ->
                diagnostics.report(
                        Rule.LINK_UNREACHABLE,
                        use.location(),
                        use.sourceLine(),
                        "the link " + target + " cannot be checked: " + answer.detail(),
                        "open it; where it works, add it or its host to validation.links.skip in blog.yaml");
            case MOVED ->
                diagnostics.report(
                        Rule.LINK_REDIRECTED,
                        use.location(),
                        use.sourceLine(),
                        "what was at " + target + " has moved",
                        "write " + answer.detail() + fragment(target));
        }
    }

    /** The Internet Archive shows the copy that is nearest to a day: the one that the author saw. */
    private static String archived(String target, Document document) {
        Optional<ZonedDateTime> written = document.publication().published();
        return "https://web.archive.org/web/" + written.map(DAY::format).orElse("2") + "/" + target;
    }

    private static String fragment(String target) {
        int hash = target.indexOf('#');
        return hash < 0 ? "" : target.substring(hash);
    }

    private static String summary(Collection<Answer> answers) {
        Map<Answer.Kind, Integer> counts = new LinkedHashMap<>();
        answers.forEach(answer -> counts.merge(answer.kind(), 1, Integer::sum));
        StringBuilder line = new StringBuilder(answers.size() + " links to other sites: ");
        line.append(counts.getOrDefault(Answer.Kind.ALIVE, 0)).append(" fine");
        append(line, counts, Answer.Kind.MOVED, "moved");
        append(line, counts, Answer.Kind.DEAD, "dead");
        append(line, counts, Answer.Kind.UNCLEAR, "unclear");
        append(line, counts, Answer.Kind.UNREACHABLE, "unreachable");
        append(line, counts, Answer.Kind.NOT_ASKED, "not asked");
        return line.toString();
    }

    private static void append(StringBuilder line, Map<Answer.Kind, Integer> counts, Answer.Kind kind, String word) {
        if (counts.containsKey(kind)) {
            line.append(", ").append(counts.get(kind)).append(' ').append(word);
        }
    }
}
