package io.github.blogmaven.render;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes bodies fit for feeds, whose readers know neither MathML nor frames: the source of formulas, links to players. */
final class FeedBody {
    /** As the converter writes them; only there is their source the first or second attribute. */
    private static final Pattern FORMULA =
            Pattern.compile("<math( display=\"block\")? alttext=\"([^\"]*)\">.*?</math>", Pattern.DOTALL);

    private static final Pattern PLAYER =
            Pattern.compile("(<div class=\"embed embed-[a-z]+\">)<iframe [^>]*></iframe>");

    private FeedBody() {}

    static Html of(Html body) {
        String links = PLAYER.matcher(body.markup()).replaceAll("$1");
        return new Html(FORMULA.matcher(links).replaceAll(FeedBody::source));
    }

    private static String source(MatchResult formula) {
        String element = formula.group(1) == null ? "code" : "pre";
        return Matcher.quoteReplacement("<" + element + ">" + formula.group(2) + "</" + element + ">");
    }
}
