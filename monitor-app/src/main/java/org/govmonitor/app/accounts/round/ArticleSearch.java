package org.govmonitor.app.accounts.round;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import okhttp3.HttpUrl;
import org.govmonitor.app.accounts.MediaSettings;
import org.govmonitor.app.accounts.article.Articles;
import org.govmonitor.app.accounts.article.ReadArticle;
import org.govmonitor.app.ledger.Findings;
import org.govmonitor.app.registration.RegisteredAccount;
import org.govmonitor.check.Subject;
import org.govmonitor.check.Visit;
import org.govmonitor.check.leak.DocumentReading;
import org.govmonitor.check.leak.PrivacyLeakCheck;
import org.govmonitor.indicator.ProblemKind;
import org.govmonitor.media.Post;
import org.govmonitor.media.article.ArticleLink;
import org.govmonitor.media.article.PostPage;
import org.springframework.stereotype.Component;

/**
 * Looks for personal data in the articles of an account. Each is read once, the newest first; one with a finding is read again until
 * it is in order or gone. Of an article in order nothing is told, unless a verdict on it is owed.
 */
@Component
class ArticleSearch {
    private static final ProblemKind KIND = ProblemKind.PRIVACY_LEAK;

    private final Articles articles;
    private final Findings findings;
    private final PrivacyLeakCheck check;
    private final MediaSettings settings;
    private final Clock clock;

    ArticleSearch(Articles articles, Findings findings, PrivacyLeakCheck check, MediaSettings settings, Clock clock) {
        this.articles = articles;
        this.findings = findings;
        this.check = check;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * What a search came to.
     *
     * @param searched articles that need not be read any more, once the visits are kept
     * @param failed articles that were asked for and not shown
     */
    record Result(List<Visit> visits, List<PostPage> searched, int failed) {}

    /**
     * @param posts known posts, the newest first
     * @param ask whether articles with a finding are read again
     */
    Result run(RegisteredAccount account, List<Post> posts, boolean ask, BooleanSupplier stopping) {
        Search search = new Search(stopping);
        Set<HttpUrl> owed = findings.openDocuments(account.id(), KIND);
        List<HttpUrl> fresh = articles.toBeSearched(addresses(posts)).stream()
                .filter(url -> !owed.contains(url))
                .limit(left())
                .toList();
        if (ask) {
            owed.forEach(url -> search.judge(() -> articles.readAgain(url), true));
        }
        fresh.forEach(url -> search.judge(() -> articles.search(url), false));
        return search.result();
    }

    private long left() {
        return Math.max(0, Math.min(settings.articlesPerRound(), settings.articlesPerDay() - articles.readToday()));
    }

    private static List<HttpUrl> addresses(List<Post> posts) {
        return List.copyOf(posts.stream()
                .filter(post -> !post.deleted())
                .map(Post::url)
                .filter(Objects::nonNull)
                .filter(ArticleLink::isWeChatArticle)
                .collect(Collectors.toCollection(LinkedHashSet::new)));
    }

    /** Reads an article. */
    private interface Way {
        ReadArticle read();
    }

    /** One search. */
    private final class Search {
        private final BooleanSupplier stopping;
        private final List<Visit> visits = new ArrayList<>();
        private final List<PostPage> searched = new ArrayList<>();
        private int failed;

        Search(BooleanSupplier stopping) {
            this.stopping = stopping;
        }

        void judge(Way way, boolean owed) {
            if (stopping.getAsBoolean()) {
                return;
            }
            ReadArticle article = way.read();
            PostPage page = article.page();
            Subject subject = new Subject.OfDocument(page.url());
            Instant now = clock.instant();
            if (article.found() != null) {
                searched.add(page);
                Visit visit = check.check(new DocumentReading(page.url(), false, null, null, article.found(), now));
                if (owed || visit.outcome() == Visit.Outcome.FOUND) {
                    visits.add(visit);
                }
            } else if (page.state().isTakenDown()) {
                searched.add(page);
                if (owed) {
                    visits.add(new Visit(KIND, subject, Visit.Outcome.GONE, now, null, page.detail()));
                }
            } else {
                failed++;
                if (owed) {
                    visits.add(Visit.unreadable(KIND, subject, page.detail(), now));
                }
            }
        }

        Result result() {
            return new Result(visits, searched, failed);
        }
    }
}
