package io.github.blogmaven.render;

import io.github.blogmaven.card.Card;
import io.github.blogmaven.card.CardColors;
import io.github.blogmaven.content.RootMark;
import io.github.blogmaven.site.PlannedDocument;
import io.github.blogmaven.site.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The cards of posts without a picture: what is written on each, and where those are that could be drawn. */
final class SocialCards {
    private static final int MOST_AUTHORS = 2;
    private static final int MOST_TAGS = 3;
    private static final String TAGS = "tags";

    private final PostModels posts;
    private final BaseUrl base;
    /** URLs by the source of the post. */
    private final Map<String, String> drawn = new TreeMap<>();

    SocialCards(PostModels posts, BaseUrl base, Set<Route.CardRoute> drawn) {
        this.posts = posts;
        this.base = base;
        drawn.forEach(route -> this.drawn.put(route.document().document().source(), route.url()));
    }

    /** What is written on a post's card. */
    Card card(Route.CardRoute route, SiteModel site) {
        PostModel post = posts.of(route.document());
        List<String> facts = new ArrayList<>();
        post.authors().stream().map(AuthorModel::name).limit(MOST_AUTHORS).forEach(facts::add);
        facts.add(post.published().text());
        facts.removeIf(String::isBlank);
        List<String> tags = post.terms().stream()
                .filter(term -> term.taxonomy().equals(TAGS))
                .map(TermModel::name)
                .limit(MOST_TAGS)
                .toList();
        return new Card(
                site.title(),
                post.title(),
                facts,
                tags,
                site.language(),
                site.direction().equals("rtl"),
                colors(site.look().accent()));
    }

    private static CardColors colors(String accent) {
        return accent.isEmpty()
                ? CardColors.DEFAULT
                : CardColors.DEFAULT.withAccent(Integer.parseInt(accent.substring(1), 16));
    }

    /** The picture for social cards: the document's own one, its cover, or the card that was drawn for it. */
    ImageModel image(PlannedDocument planned) {
        ImageModel own = posts.socialImage(planned);
        String card = drawn.get(planned.document().source());
        if (!own.url().isEmpty() || card == null) {
            return own;
        }
        String url = RootMark.url(card);
        return new ImageModel(url, base.absolute(url), posts.of(planned).title(), Card.WIDTH, Card.HEIGHT, "", "");
    }
}
