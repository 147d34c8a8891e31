package org.govmonitor.app.accounts.article;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import okhttp3.HttpUrl;
import org.govmonitor.media.article.PostForm;
import org.govmonitor.media.article.PostPage;
import org.govmonitor.media.article.PostPageState;
import org.govmonitor.registry.AccountMarks;
import org.jspecify.annotations.Nullable;

/** What a page said of its post, as it is kept. */
@Entity
@Table(name = "account_article")
class ArticleRow {
    @Id
    private String postKey = "";

    @Column(nullable = false)
    private String url = "";

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private PostPageState state = PostPageState.UNREADABLE;

    private @Nullable Instant publishedAt;
    private @Nullable String nickname;
    private @Nullable String biz;
    private @Nullable String originalId;

    @Column(nullable = false)
    private Instant readAt = Instant.EPOCH;

    private @Nullable Instant searchedAt;

    protected ArticleRow() {}

    ArticleRow(PostPage page) {
        this.postKey = page.key();
        this.url = page.url().toString();
    }

    /** @param author null where it may not be kept */
    void learn(PostPage page, @Nullable AccountMarks author, Instant now) {
        state = page.state();
        publishedAt = page.publishedAt();
        nickname = author == null ? null : author.nickname();
        biz = author == null ? null : author.biz();
        originalId = author == null ? null : author.originalId();
        readAt = now.truncatedTo(ChronoUnit.MICROS);
    }

    void search(Instant now) {
        searchedAt = now.truncatedTo(ChronoUnit.MICROS);
    }

    boolean searched() {
        return searchedAt != null;
    }

    PostPage toPage() {
        AccountMarks author = nickname == null ? null : new AccountMarks(nickname, biz, originalId);
        return new PostPage(state, HttpUrl.get(url), postKey, null, publishedAt, PostForm.OTHER, author, null, "");
    }
}
