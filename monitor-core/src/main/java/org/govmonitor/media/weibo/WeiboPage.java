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
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The posts on a saved page of weibo.com, of its search or of weibo.cn: one element for each post, and its time behind it in words,
 * such as 今天09:02 or 04月10日 22:26. Older pages carry their markup as JSON in scripts ({@code FM.view({"html": …})}).
 */
public final class WeiboPage {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String ITEMS = "[action-type=feed_list_item][mid], div.c[id^=M_]";
    private static final String PLACES = ".from a, [node-type=feed_list_item_date], span.ct";
    /** What a post forwards, or what is said to it. */
    private static final String WITHIN = "[node-type=feed_list_forwardContent], .card-comment, .WB_feed_expand";
    /** Seconds since 1970 begin the number that a search writes on each of its links. */
    private static final Pattern SEARCHED_AT = Pattern.compile("seqid:(1\\d{9})\\d*");

    private static final Pattern VIEW =
            Pattern.compile("^\\s*(?:\\w+\\.)*view\\((\\{.*})\\)\\s*;?\\s*$", Pattern.DOTALL);
    private static final int LONGEST_TITLE = 60;

    private WeiboPage() {}

    /**
     * The posts of such a page.
     *
     * @param now when it was saved, as far as that is known; a page that tells it itself is believed where it is earlier
     * @return empty where it is no such page
     */
    public static Optional<PostList> read(Page page, Instant now) {
        List<Element> items = items(page);
        if (items.isEmpty()) {
            return Optional.empty();
        }
        Instant searchedAt = searchedAt(items);
        Instant shownAt = searchedAt != null && searchedAt.isBefore(now) ? searchedAt : now;
        List<Post> posts = new ArrayList<>();
        for (Element item : items) {
            Element place = place(item);
            if (place != null) {
                time(place, shownAt).ifPresent(when -> posts.add(post(page, item, place, when)));
            }
        }
        return Optional.of(
                new PostList(page.title(), searchedAt, items.size(), posts, items.size() - posts.size(), 0, true));
    }

    private static List<Element> items(Page page) {
        List<Element> items = new ArrayList<>(page.document().select(ITEMS));
        for (String script : page.scripts()) {
            Matcher view = VIEW.matcher(script);
            if (script.contains("feed_list_item") && view.matches()) {
                items.addAll(page.withBody(html(view.group(1))).document().select(ITEMS));
            }
        }
        return items;
    }

    /** The markup that a script puts into the page; empty where it puts none. */
    private static String html(String json) {
        try {
            JsonNode view = JSON.readTree(json);
            return view.path("html").asString("");
        } catch (JacksonException other) {
            return "";
        }
    }

    /** What shows the post's own time. */
    private static @Nullable Element place(Element item) {
        for (Element place : item.select(PLACES)) {
            if (place.closest(WITHIN) == null) {
                return place;
            }
        }
        return null;
    }

    private static Optional<Instant> time(Element place, Instant shownAt) {
        Optional<Instant> exact =
                WrittenTimes.parse(place.attr("date")).or(() -> WrittenTimes.parse(place.attr("title")));
        return exact.isPresent() ? exact : WeiboTimes.parse(place.text().split("来自")[0], shownAt);
    }

    private static Post post(Page page, Element item, Element place, Instant time) {
        HttpUrl url = page.resolve(place.attr("href"));
        Element text = item.selectFirst("[node-type=feed_list_content]");
        String title = text == null ? "" : text.text();
        String id = item.hasAttr("mid") ? item.attr("mid") : item.id();
        return new Post(
                url == null ? null : url.newBuilder().query(null).build(),
                title.length() <= LONGEST_TITLE ? title : title.substring(0, LONGEST_TITLE),
                time,
                PostKeys.of("weibo:" + id),
                false);
    }

    private static @Nullable Instant searchedAt(List<Element> items) {
        for (Element item : items) {
            Element link = item.selectFirst("[suda-data*=seqid:]");
            Matcher number = SEARCHED_AT.matcher(link == null ? "" : link.attr("suda-data"));
            if (number.find()) {
                return Instant.ofEpochSecond(Long.parseLong(number.group(1)));
            }
        }
        return null;
    }
}
