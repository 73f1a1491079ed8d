package io.github.blogmaven.links;

import java.net.URI;
import java.util.Optional;

/**
 * One link on its way: where it was sent on to, and how often it was tried.
 *
 * @param url the link as it is asked for, which the answer is for
 * @param current where it leads by now
 * @param hops redirects so far
 * @param attempts requests to {@code current} that failed for now
 * @param bodyWanted whether {@code current} is asked for with {@code GET}, because it does not know {@code HEAD}
 * @param moved where it leads for good, where the first redirects said so
 * @param detoured whether a redirect that holds for now was among them
 */
record Visit(URI url, URI current, int hops, int attempts, boolean bodyWanted, Optional<URI> moved, boolean detoured) {

    static Visit of(URI url) {
        return new Visit(url, url, 0, 0, false, Optional.empty(), false);
    }

    /** What is asked: scheme, host and port. */
    String host() {
        return current.getScheme() + "://" + current.getRawAuthority();
    }

    Visit withBody() {
        return new Visit(url, current, hops, attempts, true, moved, detoured);
    }

    Visit again() {
        return new Visit(url, current, hops, attempts + 1, bodyWanted, moved, detoured);
    }

    /** Sent on; what comes after a redirect for now is not for good either. */
    Visit to(URI target, boolean forGood) {
        boolean stillForGood = forGood && !detoured;
        return new Visit(
                url, target, hops + 1, 0, false, stillForGood ? Optional.of(target) : moved, detoured || !forGood);
    }
}
