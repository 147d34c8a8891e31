package org.govmonitor.media.wechat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import okhttp3.HttpUrl;
import org.govmonitor.media.Post;
import org.govmonitor.media.PostKeys;
import org.govmonitor.media.article.ArticleLink;
import tools.jackson.databind.JsonNode;

/**
 * One page of {@code freepublish/batchget}.
 *
 * @param posts the articles of its messages, deleted ones among them
 * @param messages how many messages it holds
 * @param undated articles of messages without a time
 * @param total how many messages there are in all
 */
record PublishedPage(List<Post> posts, int messages, int undated, int total) {

    /** Empty where the answer is no such page. */
    static Optional<PublishedPage> of(JsonNode answer) {
        JsonNode items = answer.path("item");
        JsonNode total = answer.get("total_count");
        if (total == null || !total.isNumber() || !(items.isArray() || items.isMissingNode() || items.isNull())) {
            return Optional.empty();
        }
        List<Post> posts = new ArrayList<>();
        int undated = 0;
        for (JsonNode item : items.values()) {
            long seconds = item.path("update_time").asLong(0);
            for (JsonNode article : item.path("content").path("news_item").values()) {
                if (seconds <= 0) {
                    undated++;
                } else {
                    posts.add(post(item, article, Instant.ofEpochSecond(seconds), posts.size()));
                }
            }
        }
        return Optional.of(new PublishedPage(posts, items.size(), undated, total.asInt(0)));
    }

    /** The time of the oldest message, or empty where none has one. */
    Optional<Instant> oldest() {
        return posts.stream().map(Post::publishedAt).min(Comparator.naturalOrder());
    }

    private static Post post(JsonNode item, JsonNode article, Instant time, int index) {
        HttpUrl url = HttpUrl.parse(article.path("url").asString(""));
        String title = article.path("title").asString("");
        boolean deleted = article.path("is_deleted").asBoolean(false)
                || article.path("is_delete").asBoolean(false);
        if (url != null) {
            ArticleLink link = ArticleLink.of(url);
            return new Post(link.url(), title, time, link.key(), deleted);
        }
        String key = PostKeys.of("published:" + item.path("article_id").asString("") + "/" + index);
        return new Post(null, title, time, key, deleted);
    }
}
