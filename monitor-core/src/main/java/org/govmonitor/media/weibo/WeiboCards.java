package org.govmonitor.media.weibo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import okhttp3.HttpUrl;
import org.govmonitor.media.Post;
import tools.jackson.databind.JsonNode;

/**
 * The posts of a page of cards. Forwarded posts are posts. A pinned one ({@code isTop}, {@code proweibotop…}) counts by its own date:
 * every date is looked at, so that its place at the top gives it no weight, and passing it over would miss an account that pinned
 * its newest.
 *
 * @param undated posts whose time cannot be read
 */
record WeiboCards(List<Post> posts, int undated) {
    private static final int MOST = 500;
    private static final Pattern ID = Pattern.compile("[0-9A-Za-z]{6,24}");

    static WeiboCards of(JsonNode cards, Instant now) {
        List<JsonNode> blogs = new ArrayList<>();
        for (JsonNode card : cards.values()) {
            add(card, blogs);
            for (JsonNode inner : card.path("card_group").values()) {
                add(inner, blogs);
            }
        }
        List<Post> posts = new ArrayList<>();
        int undated = 0;
        for (JsonNode blog : blogs) {
            Optional<Instant> time = WeiboTimes.parse(blog.path("created_at").asString(""), now);
            String id = blog.path("id").asString("");
            if (time.isEmpty() || !ID.matcher(id).matches()) {
                undated++;
            } else {
                posts.add(post(id, time.get().isAfter(now) ? now : time.get()));
            }
        }
        return new WeiboCards(posts, undated);
    }

    private static void add(JsonNode card, List<JsonNode> blogs) {
        JsonNode blog = card.get("mblog");
        if (blog != null && blog.isObject() && blogs.size() < MOST) {
            blogs.add(blog);
        }
    }

    /** Its text is no title and is left where it is. */
    private static Post post(String id, Instant time) {
        HttpUrl url = HttpUrl.get("https://m.weibo.cn/status/" + id);
        return new Post(url, null, time, "weibo:" + id, false);
    }
}
