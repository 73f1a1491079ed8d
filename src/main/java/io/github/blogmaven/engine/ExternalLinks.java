package io.github.blogmaven.engine;

import io.github.blogmaven.config.LinkCheckConfig;
import io.github.blogmaven.content.Document;
import io.github.blogmaven.diagnostic.Diagnostics;
import io.github.blogmaven.diagnostic.Rule;
import io.github.blogmaven.links.Answer;
import io.github.blogmaven.links.AnswerCache;
import io.github.blogmaven.links.LinkProber;
import io.github.blogmaven.links.ProbeSettings;
import java.io.IOException;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;

/** The links of a blog to other sites: each is asked for once, and reported wherever it stands. */
final class ExternalLinks {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);

    private final LinkCheckConfig config;
    private final Path cache;
    private final OtherSites others;
    private final Map<String, List<WebLinks.Use>> uses;

    /**
     * The links of a blog.
     *
     * @param cache file of earlier answers; need not exist
     */
    ExternalLinks(CheckedBlog blog, Path cache, OtherSites others) {
        this.config = blog.site().plan().config().validation().links();
        this.cache = cache;
        this.others = others;
        this.uses = WebLinks.of(blog);
    }

    /** Number of different links. */
    int size() {
        return uses.size();
    }

    /**
     * Asks for every link.
     *
     * @param version of this tool, which it tells other sites
     * @param progress is told how many have an answer
     * @return one line for the user
     * @throws IOException where no site at all can be reached, or the cache cannot be read or written
     */
    String check(String version, Diagnostics diagnostics, IntConsumer progress) throws IOException {
        AnswerCache known =
                AnswerCache.read(cache, config.expiry(), others.clock().instant());
        ProbeSettings settings = others.settings(config, version, "checks the links of a blog");
        Map<String, Answer> answers =
                new LinkProber(config, settings, known, others.clock()).ask(uses.keySet(), progress);
        OtherSites.demandConnection(answers.values());
        known.write();
        answers.forEach((target, answer) ->
                uses.getOrDefault(target, List.of()).forEach(use -> report(target, answer, use, diagnostics)));
        return summary(answers.values());
    }

    private static void report(String target, Answer answer, WebLinks.Use use, Diagnostics diagnostics) {
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
