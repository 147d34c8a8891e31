package org.govmonitor.app.cli;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.govmonitor.media.Post;
import org.govmonitor.media.PostList;
import org.govmonitor.media.Times;
import org.govmonitor.media.article.PostPage;
import org.govmonitor.media.article.PostPages;
import org.govmonitor.media.feed.FeedFile;
import org.govmonitor.media.weibo.WeiboPage;
import org.govmonitor.page.Page;
import org.govmonitor.page.date.DateSource;
import org.govmonitor.page.date.ItemDate;
import org.govmonitor.page.listing.Listing;
import org.govmonitor.page.listing.ListingItem;
import org.govmonitor.page.listing.UnreadableReason;
import org.govmonitor.registry.AccountMarks;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** What {@code inspect} shows of posts: feeds, pages that list posts, and single articles. */
final class InspectPosts {
    private InspectPosts() {}

    /** The posts that an input lists; empty where it is neither a feed nor a page of Weibo. */
    static Optional<PostList> in(Page page, byte[] body, @Nullable String contentType, LocalDate today) {
        Instant now = endOf(today);
        return FeedFile.read(body, contentType, now).or(() -> WeiboPage.read(page, now));
    }

    /** The article that an input is; empty where it is none of WeChat. */
    static Optional<PostPage> article(Page page, LocalDate today) {
        return PostPages.isWeChat(page) ? Optional.of(PostPages.read(page, endOf(today))) : Optional.empty();
    }

    /** The posts as a list, in which a column would be read. */
    static Listing listing(PostList posts) {
        List<ListingItem> items = posts.posts().stream().map(InspectPosts::item).toList();
        return items.isEmpty() ? new Listing.Unreadable(UnreadableReason.NO_DATES) : new Listing.Read(items);
    }

    static void describe(PostList posts, ObjectNode node) {
        node.put(
                "newest",
                posts.posts().isEmpty() ? null : day(posts.posts().get(0).publishedAt()));
        node.put("count", posts.entries());
        node.put("undated", posts.undated());
        node.put("future", posts.future());
        node.put("madeAt", posts.madeAt() == null ? null : Times.minute(posts.madeAt()));
        node.put("whole", posts.whole());
    }

    static void describe(PostPage article, ObjectNode node) {
        node.put("state", article.state().name());
        node.put("title", article.title());
        node.put("publishedAt", article.publishedAt() == null ? null : Times.minute(article.publishedAt()));
        node.put("form", article.form().name());
        AccountMarks author = article.author();
        if (author == null) {
            node.putNull("account");
        } else {
            node.putObject("account")
                    .put("nickname", author.nickname())
                    .put("biz", author.biz())
                    .put("originalId", author.originalId());
        }
    }

    private static ListingItem item(Post post) {
        String title = post.title() == null ? "" : post.title();
        return new ListingItem(title, post.url(), new ItemDate(Times.day(post.publishedAt()), DateSource.DATA));
    }

    private static String day(Instant instant) {
        return Times.day(instant).toString();
    }

    private static Instant endOf(LocalDate day) {
        return Times.start(day.plusDays(1)).minusSeconds(1);
    }
}
