package org.govmonitor.media;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What all sources together tell of an account. The newest post is the maximum over the sources and what was known before; a
 * source that fails never lowers it.
 *
 * @param newest the newest post that is public, or null where none is known
 * @param posts all posts that are known and public, newest first, each once
 * @param readings one for each source that was asked
 */
public record AccountState(@Nullable LatestPost newest, List<Post> posts, List<Reading> readings) {
    public AccountState {
        posts = List.copyOf(posts);
        readings = List.copyOf(readings);
    }

    /**
     * Puts readings together with what was known.
     *
     * @param known posts known from earlier readings, which may be none: the newest, or all from some day on. A source that answers
     *     “unchanged” shows no posts, so that only with the latter a week's updates can be counted
     */
    public static AccountState merge(Collection<LatestPost> known, List<Reading> readings) {
        Map<String, LatestPost> byKey = new LinkedHashMap<>();
        known.forEach(post -> byKey.putIfAbsent(post.post().key(), post));
        for (Reading reading : readings) {
            for (Post post : reading.posts()) {
                byKey.putIfAbsent(post.key(), new LatestPost(post, reading.source(), reading.observedAt()));
            }
        }
        byKey.keySet().removeAll(deleted(known, readings));
        List<LatestPost> alive = byKey.values().stream()
                .sorted((a, b) -> Post.NEWEST_FIRST.compare(a.post(), b.post()))
                .toList();
        return new AccountState(
                alive.isEmpty() ? null : alive.get(0),
                alive.stream().map(LatestPost::post).toList(),
                readings);
    }

    /** Whether a source was read whose silence means something. */
    public boolean isJudgeable() {
        return readings.stream()
                .anyMatch(reading ->
                        reading instanceof Reading.Read read && read.sight().extent() != Sight.Extent.PART);
    }

    private static Set<String> deleted(Collection<LatestPost> known, List<Reading> readings) {
        Set<String> deleted = readings.stream()
                .flatMap(reading -> reading.posts().stream())
                .filter(Post::deleted)
                .map(Post::key)
                .collect(Collectors.toSet());
        known.stream()
                .map(LatestPost::post)
                .filter(Post::deleted)
                .map(Post::key)
                .forEach(deleted::add);
        return deleted;
    }
}
