package io.github.blogmaven.links;

import java.net.URI;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Links as the URLs that are asked for.
 *
 * @param urls by link, without those that have their answer already
 * @param answers by link, in the order of the links; those that will be asked for hold their place
 */
record WantedUrls(Map<String, URI> urls, Map<String, Answer> answers) {

    /**
     * The URLs of links.
     *
     * @param links as written
     * @param skip which of them are not asked for
     * @param skipping what says so, as {@code validation.links.skip}
     */
    static WantedUrls of(Collection<String> links, SkipPatterns skip, String skipping) {
        Map<String, URI> urls = new LinkedHashMap<>();
        Map<String, Answer> answers = new LinkedHashMap<>();
        for (String link : links) {
            Optional<URI> url = AskedUrl.of(link);
            if (url.isEmpty()) {
                answers.put(link, Answer.unclear("it is no web address"));
            } else if (skip.match(link, url.get())) {
                answers.put(link, Answer.notAsked(skipping));
            } else {
                answers.put(link, Answer.alive());
                urls.put(link, url.get());
            }
        }
        return new WantedUrls(urls, answers);
    }
}
