package io.github.blogmaven.site;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which posts are about the same things: they share terms, and a rare term counts more (inverse document frequency). Of a
 * frequent term only the posts nearest in time are looked at, so that the time is linear in the number of posts.
 */
final class RelatedPosts {
    /** Posts of one term that are looked at before and after a post. */
    private static final int REACH = 50;

    private final List<PlannedDocument> posts;
    private final Map<String, Integer> places = new HashMap<>();
    private final List<List<int[]>> termsOfPosts = new ArrayList<>();
    private final int count;
    /** Of the posts found so far for the post in hand; 0 for all others. */
    private final long[] scores;

    private final int[] candidates;

    /**
     * An index of listed posts.
     *
     * @param posts newest first
     * @param count related posts a post, 0 for none
     */
    RelatedPosts(List<PlannedDocument> posts, List<Taxonomy> taxonomies, int count) {
        this.posts = posts;
        this.count = count;
        this.scores = new long[posts.size()];
        this.candidates = new int[posts.size()];
        for (PlannedDocument post : posts) {
            places.put(post.document().source(), termsOfPosts.size());
            termsOfPosts.add(new ArrayList<>());
        }
        for (Taxonomy taxonomy : taxonomies) {
            taxonomy.terms().forEach(this::add);
        }
    }

    private void add(Taxonomy.Term term) {
        int[] members = term.posts().stream()
                .mapToInt(p -> place(p.document().source()))
                .toArray();
        for (int member : members) {
            termsOfPosts.get(member).add(members);
        }
    }

    private int place(String source) {
        return places.getOrDefault(source, -1);
    }

    /** The posts that share terms with one, most related first, then newest first; none for a post that is not listed. */
    List<PlannedDocument> of(PlannedDocument post) {
        int own = place(post.document().source());
        if (own < 0 || count == 0) {
            return List.of();
        }
        int found = 0;
        for (int[] members : termsOfPosts.get(own)) {
            found = score(members, own, found);
        }
        List<Integer> best = new ArrayList<>();
        for (int i = 0; i < found; i++) {
            insert(candidates[i], best);
        }
        for (int i = 0; i < found; i++) {
            scores[candidates[i]] = 0;
        }
        return best.stream().map(posts::get).toList();
    }

    private int score(int[] members, int own, int alreadyFound) {
        long weight = Math.round(1000 * StrictMath.log(1 + (double) posts.size() / members.length));
        int at = Arrays.binarySearch(members, own);
        int found = alreadyFound;
        for (int i = Math.max(0, at - REACH); i < Math.min(members.length, at + REACH + 1); i++) {
            int candidate = members[i];
            if (candidate != own) {
                if (scores[candidate] == 0) {
                    candidates[found++] = candidate;
                }
                scores[candidate] += weight;
            }
        }
        return found;
    }

    /** Puts a candidate where it belongs among the best; most do not belong there, so this beats sorting. */
    private void insert(int candidate, List<Integer> best) {
        int place = best.size();
        while (place > 0 && isBefore(candidate, best.get(place - 1))) {
            place--;
        }
        if (place < count) {
            best.add(place, candidate);
            if (best.size() > count) {
                best.remove(count);
            }
        }
    }

    private boolean isBefore(int a, int b) {
        return scores[a] == scores[b] ? a < b : scores[a] > scores[b];
    }
}
