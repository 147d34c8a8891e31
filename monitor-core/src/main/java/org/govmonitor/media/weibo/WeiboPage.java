package org.govmonitor.media.weibo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import okhttp3.HttpUrl;
import org.govmonitor.media.Post;
import org.govmonitor.media.PostKeys;
import org.govmonitor.media.PostList;
import org.govmonitor.media.WrittenTimes;
import org.govmonitor.page.Page;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The posts on a saved page of weibo.com or of its search: one element for each post ({@code mid}), and its time behind it in
 * words, such as 今天09:02 or 04月10日 22:26.
 */
public final class WeiboPage {
    /** Seconds since 1970 begin the number that a search writes on each of its links. */
    private static final Pattern SEARCHED_AT = Pattern.compile("seqid:(1\\d{9})\\d*");

    private static final int LONGEST_TITLE = 60;

    private WeiboPage() {}

    /**
     * The posts of such a page.
     *
     * @param now when it was saved, as far as that is known; a page that tells it itself is believed where it is earlier
     * @return empty where it is no such page
     */
    public static Optional<PostList> read(Page page, Instant now) {
        List<Element> items = page.document().select("[action-type=feed_list_item][mid]");
        if (items.isEmpty()) {
            return Optional.empty();
        }
        Instant searchedAt = searchedAt(page);
        Instant shownAt = searchedAt != null && searchedAt.isBefore(now) ? searchedAt : now;
        List<Post> posts = new ArrayList<>();
        for (Element item : items) {
            Element place = place(item);
            Optional<Instant> time = place == null ? Optional.empty() : time(place, shownAt);
            time.ifPresent(when -> posts.add(post(page, item, place, when)));
        }
        return Optional.of(
                new PostList(page.title(), searchedAt, items.size(), posts, items.size() - posts.size(), 0, true));
    }

    /** What shows the post's own time; that of a post which it forwards stands deeper. */
    private static @Nullable Element place(Element item) {
        for (Element place : item.select("p.from a, .from a, [node-type=feed_list_item_date]")) {
            boolean forwarded = place.closest("[node-type=feed_list_forwardContent], .card-comment") != null;
            if (!forwarded) {
                return place;
            }
        }
        return null;
    }

    private static Optional<Instant> time(Element place, Instant shownAt) {
        Optional<Instant> exact =
                WrittenTimes.parse(place.attr("date")).or(() -> WrittenTimes.parse(place.attr("title")));
        return exact.isPresent() ? exact : WeiboTimes.parse(place.text(), shownAt);
    }

    private static Post post(Page page, Element item, @Nullable Element place, Instant time) {
        HttpUrl url = place == null ? null : page.resolve(place.attr("href"));
        Element text = item.selectFirst("[node-type=feed_list_content]");
        String title = text == null ? "" : text.text();
        return new Post(
                url == null ? null : url.newBuilder().query(null).build(),
                title.length() <= LONGEST_TITLE ? title : title.substring(0, LONGEST_TITLE),
                time,
                PostKeys.of("weibo:" + item.attr("mid")),
                false);
    }

    private static @Nullable Instant searchedAt(Page page) {
        Element link = page.document().selectFirst("[suda-data*=seqid:]");
        Matcher number = SEARCHED_AT.matcher(link == null ? "" : link.attr("suda-data"));
        return number.find() ? Instant.ofEpochSecond(Long.parseLong(number.group(1))) : null;
    }
}
