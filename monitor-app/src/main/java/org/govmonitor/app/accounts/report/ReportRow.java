package org.govmonitor.app.accounts.report;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import okhttp3.HttpUrl;
import org.govmonitor.media.article.ArticleLink;
import org.jspecify.annotations.Nullable;

/** A link that somebody entered, as it is kept. */
@Entity
@Table(name = "account_report")
class ReportRow {
    private static final int LONGEST_DETAIL = 500;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(nullable = false)
    private String postKey = "";

    @Column(nullable = false)
    private String url = "";

    private @Nullable Long askedFor;
    private @Nullable Long accountId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ReportState state = ReportState.WAITING;

    private @Nullable String detail;
    private @Nullable Instant publishedAt;

    @Column(nullable = false)
    private String reportedBy = "";

    @Column(nullable = false)
    private Instant reportedAt = Instant.EPOCH;

    private @Nullable Instant checkedAt;

    @Column(nullable = false)
    private int tries;

    protected ReportRow() {}

    ReportRow(ArticleLink link) {
        postKey = link.key();
        url = link.url().toString();
    }

    /** It was entered, for the first time or again. */
    void enter(@Nullable Long account, String by, Instant now) {
        askedFor = account;
        state = ReportState.WAITING;
        detail = null;
        reportedBy = by;
        reportedAt = now.truncatedTo(ChronoUnit.MICROS);
        tries = 0;
    }

    void settle(ReportResult result, Instant now) {
        state = result.state();
        detail = result.reason().length() <= LONGEST_DETAIL
                ? result.reason()
                : result.reason().substring(0, LONGEST_DETAIL);
        accountId = result.account() == null ? null : result.account().id();
        publishedAt = result.publishedAt() == null ? null : result.publishedAt().truncatedTo(ChronoUnit.MICROS);
        checkedAt = now.truncatedTo(ChronoUnit.MICROS);
        tries++;
    }

    long id() {
        return Objects.requireNonNull(id, "asked of a row that was not stored yet");
    }

    HttpUrl url() {
        return HttpUrl.get(url);
    }

    ReportState state() {
        return state;
    }

    @Nullable
    Long askedFor() {
        return askedFor;
    }

    @Nullable
    Long accountId() {
        return accountId;
    }

    @Nullable
    Instant publishedAt() {
        return publishedAt;
    }

    Instant reportedAt() {
        return reportedAt;
    }

    String reason() {
        return Objects.requireNonNullElse(detail, "");
    }
}
