package io.github.blogmaven.engine;

import io.github.blogmaven.card.Card;
import io.github.blogmaven.card.CardStudio;
import io.github.blogmaven.diagnostic.Diagnostics;
import io.github.blogmaven.diagnostic.Rule;
import io.github.blogmaven.output.OutputSession;
import io.github.blogmaven.render.SiteRenderer;
import io.github.blogmaven.site.Route;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Draws the social cards of a site before its pages are rendered, so that no page names a picture that there is not. */
final class CardPublisher {
    private final BuildRequest request;
    private final StageRunner stages;
    private final Findings findings;

    CardPublisher(BuildRequest request, StageRunner stages, Findings findings) {
        this.request = request;
        this.stages = stages;
        this.findings = findings;
    }

    /** Adds all cards that could be drawn to a publication, and says which; a site without any starts nothing. */
    Set<Route.CardRoute> publish(SiteRenderer renderer, OutputSession session) throws IOException {
        Map<Route.CardRoute, Card> cards = new LinkedHashMap<>();
        for (Route route : renderer.site().routes()) {
            if (route instanceof Route.CardRoute card) {
                cards.put(card, renderer.card(card));
            }
        }
        if (cards.isEmpty()) {
            return Set.of();
        }
        Map<Route.CardRoute, Path> files = stages.run(Stage.DRAW, () -> draw(cards));
        for (Map.Entry<Route.CardRoute, Path> file : files.entrySet()) {
            session.copy(file.getKey().output(), file.getValue());
        }
        return files.keySet();
    }

    private Map<Route.CardRoute, Path> draw(Map<Route.CardRoute, Card> cards) throws IOException {
        CardStudio studio = new CardStudio(
                request.directories().cache().resolve("cards"),
                request.reporting().version(),
                request.threads(),
                request.postTimeout());
        CardStudio.Pictures pictures =
                studio.draw(List.copyOf(cards.values()), stages.progress(Stage.DRAW, cards.size()));
        Diagnostics diagnostics = findings.collector();
        pictures.failure().ifPresent(reason -> reportFailure(reason, diagnostics));
        Map<Route.CardRoute, Path> files = new LinkedHashMap<>();
        cards.forEach((route, card) -> {
            Path file = pictures.files().get(card);
            if (file != null) {
                files.put(route, file);
            }
            if (pictures.lacking().contains(card)) {
                reportLetters(route, file != null, diagnostics);
            }
        });
        return files;
    }

    private static void reportFailure(String reason, Diagnostics diagnostics) {
        diagnostics.report(
                Rule.CARD_UNDRAWN,
                "",
                "social cards cannot be drawn here, so posts without a cover are shared without a picture: " + reason,
                "write socialCards: false in blog.yaml, or build with a JDK that can draw");
    }

    private static void reportLetters(Route.CardRoute route, boolean drawn, Diagnostics diagnostics) {
        diagnostics.report(
                Rule.CARD_LETTERS_MISSING,
                route.document().document().source(),
                "no font of this machine has all letters of the title, so "
                        + (drawn ? "the social card shows the blog's title" : "there is no social card"),
                "install a font for its script, as in the package fonts-noto-cjk, or give the post a cover:");
    }
}
