package org.govmonitor.media.article;

import java.time.Instant;
import okhttp3.HttpUrl;
import org.govmonitor.fetch.FetchRequest;
import org.govmonitor.fetch.FetchResult;
import org.govmonitor.fetch.Fetcher;
import org.govmonitor.media.FetchFaults;
import org.govmonitor.media.UnreadableReason;
import org.govmonitor.page.Page;
import org.govmonitor.words.Words;
import org.jspecify.annotations.Nullable;

/** Reads the public page of a post, of WeChat or of another platform. */
public final class PostPages {
    private static final Words WORDS = Words.of(FetchFaults.class);

    private PostPages() {}

    /**
     * Fetches the page and reads it.
     *
     * @param address as somebody entered it or a feed gives it
     * @param now no post is later
     */
    public static PostPage fetch(HttpUrl address, Fetcher fetcher, Instant now) {
        ArticleLink link = ArticleLink.of(address);
        FetchResult result = fetcher.fetch(FetchRequest.direct(link.url(), null));
        if (result instanceof FetchResult.Ok ok) {
            return read(link, ok.url(), ok.body(), ok.contentType(), now);
        }
        if (result instanceof FetchResult.Failed failed) {
            boolean blocked = FetchFaults.reason(failed) == UnreadableReason.BLOCKED;
            PostPageState state = blocked ? PostPageState.BLOCKED : PostPageState.UNREADABLE;
            return PostPage.without(state, link, FetchFaults.detail(failed));
        }
        return PostPage.without(PostPageState.UNREADABLE, link, WORDS.say("post.form"));
    }

    /** Reads a page that is parsed already; its tree stays as it is. */
    public static PostPage read(Page page, Instant now) {
        return read(ArticleLink.of(page.url()), page, now);
    }

    /**
     * Reads a saved page.
     *
     * @param address where it came from
     */
    public static PostPage read(HttpUrl address, byte[] body, @Nullable String contentType, Instant now) {
        return read(ArticleLink.of(address), address, body, contentType, now);
    }

    /** Whether a page of unknown origin is an article of WeChat, or what WeChat shows in its place. */
    public static boolean isWeChat(Page page) {
        return WeChatPage.is(page);
    }

    /** @param from where the answer really came from, after redirects */
    private static PostPage read(
            ArticleLink link, HttpUrl from, byte[] body, @Nullable String contentType, Instant now) {
        return read(link, Page.parse(from, body, contentType), now);
    }

    private static PostPage read(ArticleLink link, Page page, Instant now) {
        return ArticleLink.isWeChatArticle(link.url()) || isWeChat(page)
                ? WeChatPage.read(link, page, now)
                : SharePage.read(link, page, now);
    }
}
