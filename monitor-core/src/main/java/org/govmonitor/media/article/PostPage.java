package org.govmonitor.media.article;

import java.time.Instant;
import okhttp3.HttpUrl;
import org.govmonitor.media.Post;
import org.govmonitor.page.Page;
import org.govmonitor.registry.AccountMarks;
import org.govmonitor.registry.MediaAccount;
import org.jspecify.annotations.Nullable;

/**
 * The public page of one post, as far as it could be read.
 *
 * @param url the canonical address that was asked for
 * @param key as in {@link Post}
 * @param title as published, or null
 * @param publishedAt null unless the state is PUBLISHED and the page tells it
 * @param form of a WeChat post; OTHER for all else
 * @param author by what the account that published it is recognised, or null where the page does not tell
 * @param page the page as checks read pages, with the body of the post visible; null unless the state is PUBLISHED
 * @param detail for people, one line in Chinese
 */
public record PostPage(
        PostPageState state,
        HttpUrl url,
        String key,
        @Nullable String title,
        @Nullable Instant publishedAt,
        PostForm form,
        @Nullable AccountMarks author,
        @Nullable Page page,
        String detail) {

    /** Whose post it is, by what the page says. */
    public enum Owner {
        /** The account's: original id or biz agree, or nothing but the name is known and agrees. */
        SAME,
        OTHER,
        /** The page does not tell. */
        UNKNOWN
    }

    /** A page that tells nothing but its state. */
    static PostPage without(PostPageState state, ArticleLink link, String detail) {
        return new PostPage(state, link.url(), link.key(), null, null, PostForm.OTHER, null, null, detail);
    }

    /** Whether the post is one of an account. Numbers decide before names, as two accounts may have one name. */
    public Owner owner(MediaAccount account) {
        AccountMarks known = account.marks();
        if (author == null) {
            return Owner.UNKNOWN;
        }
        if (known.originalId() != null && author.originalId() != null) {
            return same(known.originalId().equals(author.originalId()));
        }
        if (known.biz() != null && author.biz() != null) {
            return same(known.biz().equals(author.biz()));
        }
        return same(known.nickname().strip().equals(author.nickname().strip()));
    }

    /** The post as a source tells of it; null where the page does not say when it was published. */
    public @Nullable Post post() {
        return publishedAt == null ? null : new Post(url, title, publishedAt, key, state.isTakenDown());
    }

    private static Owner same(boolean agree) {
        return agree ? Owner.SAME : Owner.OTHER;
    }

    /** Title and text are left out, so that neither comes into a log. */
    @Override
    public String toString() {
        return "PostPage[" + state + ", " + publishedAt + "]";
    }
}
