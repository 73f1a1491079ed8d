package io.github.blogmaven.render;

import java.lang.ref.SoftReference;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Bodies fit for feeds, whose readers know neither MathML nor frames: the source of formulas, links to players, absolute
 * URLs. A post is in the feeds of the blog and of each of its terms, in three formats, so its body is made once and kept
 * while there is memory.
 */
final class FeedBodies {
    /** As the converter writes them; only there is their source the first or second attribute. */
    private static final Pattern FORMULA =
            Pattern.compile("<math( display=\"block\")? alttext=\"([^\"]*)\">.*?</math>", Pattern.DOTALL);

    private static final Pattern PLAYER =
            Pattern.compile("(<div class=\"embed embed-[a-z]+\">)<iframe [^>]*></iframe>");

    private final BaseUrl base;
    private final Map<String, SoftReference<FeedBody>> made = new ConcurrentHashMap<>();

    FeedBodies(BaseUrl base) {
        this.base = base;
    }

    /** The body of a post. */
    FeedBody of(PostModel post) {
        SoftReference<FeedBody> kept = made.get(post.url());
        @Nullable FeedBody body = kept == null ? null : kept.get();
        if (body == null) {
            body = FeedBody.of(base.absolute(withoutScripts(post.body().content()), post.absoluteUrl()));
            made.put(post.url(), new SoftReference<>(body));
        }
        return body;
    }

    private static Html withoutScripts(Html body) {
        String html = body.markup();
        if (html.contains("<iframe ")) {
            html = PLAYER.matcher(html).replaceAll("$1");
        }
        if (html.contains("<math")) {
            html = FORMULA.matcher(html).replaceAll(FeedBodies::source);
        }
        return new Html(html);
    }

    private static String source(MatchResult formula) {
        String element = formula.group(1) == null ? "code" : "pre";
        return Matcher.quoteReplacement("<" + element + ">" + formula.group(2) + "</" + element + ">");
    }
}
