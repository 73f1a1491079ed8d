package io.github.blogmaven.site;

import io.github.blogmaven.config.Look;
import io.github.blogmaven.config.NearestName;
import io.github.blogmaven.config.Value;
import io.github.blogmaven.content.Link;
import io.github.blogmaven.content.Link.Status;
import io.github.blogmaven.diagnostic.Diagnostics;
import io.github.blogmaven.diagnostic.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Checks that the links of {@code blog.yaml}'s menu, logo and profiles lead somewhere. */
public final class LookChecker {
    private final SitePlan plan;
    private final Look look;

    /** A checker of the plan's own configuration. */
    public LookChecker(SitePlan plan) {
        this.plan = plan;
        this.look = plan.config().look();
    }

    /** Reports each target within the blog that is not there, or not published. */
    public void check(Diagnostics diagnostics) {
        look.menu().orElse(List.of()).forEach(entry -> check(entry.url(), "the menu", diagnostics));
        look.profiles().forEach(profile -> check(profile.url(), "social." + profile.name(), diagnostics));
        pictures().forEach(picture -> {
            Status status = plan.links().resolve(picture.text()).status();
            if (status != Status.FILE && status != Status.EXTERNAL) {
                report(picture, "there is no image file \"" + picture.text() + "\"", diagnostics);
            }
        });
    }

    /** The logo and the portraits. */
    private List<Value.Scalar> pictures() {
        List<Value.Scalar> pictures = new ArrayList<>(look.logo().stream().toList());
        Stream.concat(plan.config().authors().values().stream(), plan.config().site().author().stream())
                .flatMap(author -> author.avatar().stream())
                .distinct()
                .forEach(pictures::add);
        return pictures;
    }

    private void check(Value.Scalar url, String what, Diagnostics diagnostics) {
        Link link = plan.links().resolve(url.text());
        if (link.status() == Status.MISSING) {
            report(url, what + " leads to \"" + url.text() + "\", which is not there", diagnostics);
        } else if (link.status() == Status.UNPUBLISHED) {
            report(url, what + " leads to " + link.path() + ", which is not published", diagnostics);
        }
    }

    private void report(Value.Scalar at, String message, Diagnostics diagnostics) {
        List<String> known = new ArrayList<>();
        plan.documents().forEach(planned -> known.add(planned.document().source()));
        plan.links().assets().all().forEach(asset -> known.add(asset.file().path()));
        plan.routes().forEach(route -> known.add(route.url()));
        diagnostics.report(
                Rule.CONFIG_INVALID,
                at.location(),
                "",
                message,
                NearestName.question(at.text(), known)
                        + "write the path of a source, as in pages/about.md, a path of the site, or a whole URL");
    }

    /** What the targets lead to. */
    List<Link> links() {
        List<Link> links = new ArrayList<>();
        look.menu()
                .orElse(List.of())
                .forEach(entry -> links.add(plan.links().resolve(entry.url().text())));
        look.profiles()
                .forEach(profile -> links.add(plan.links().resolve(profile.url().text())));
        pictures().forEach(picture -> links.add(plan.links().resolve(picture.text())));
        return links;
    }
}
