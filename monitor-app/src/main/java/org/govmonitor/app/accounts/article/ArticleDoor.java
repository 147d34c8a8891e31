package org.govmonitor.app.accounts.article;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import okhttp3.HttpUrl;
import org.govmonitor.app.accounts.MediaSettings;
import org.govmonitor.fetch.Fetcher;
import org.govmonitor.media.article.ArticleLink;
import org.govmonitor.media.article.PostForm;
import org.govmonitor.media.article.PostPage;
import org.govmonitor.media.article.PostPageState;
import org.govmonitor.media.article.PostPages;
import org.govmonitor.words.Words;

/** Asks for the pages of posts. A host that has shown a wall is left alone for a while. */
public final class ArticleDoor {
    private static final Words WORDS = Words.of(MediaSettings.class);

    /** How long no page is asked for after a wall was shown. */
    static final Duration REST = Duration.ofMinutes(30);

    private final Fetcher fetcher;
    private final Clock clock;
    private volatile Instant restUntil = Instant.MIN;

    public ArticleDoor(Fetcher fetcher, Clock clock) {
        this.fetcher = fetcher;
        this.clock = clock;
    }

    /** The page, or that it was not shown. */
    PostPage ask(HttpUrl address) {
        boolean weChat = ArticleLink.isWeChatArticle(address);
        if (weChat && clock.instant().isBefore(restUntil)) {
            ArticleLink link = ArticleLink.of(address);
            return new PostPage(
                    PostPageState.BLOCKED,
                    link.url(),
                    link.key(),
                    null,
                    null,
                    PostForm.OTHER,
                    null,
                    null,
                    WORDS.say("article.rests"));
        }
        PostPage page = PostPages.fetch(address, fetcher, clock.instant());
        if (weChat && page.state() == PostPageState.BLOCKED) {
            restUntil = clock.instant().plus(REST);
        }
        return page;
    }
}
