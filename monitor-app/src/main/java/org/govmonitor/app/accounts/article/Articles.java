package org.govmonitor.app.accounts.article;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import okhttp3.HttpUrl;
import org.govmonitor.app.accounts.post.NoNames;
import org.govmonitor.media.article.ArticleLink;
import org.govmonitor.media.article.PostPage;
import org.govmonitor.media.article.PostPageState;
import org.govmonitor.page.Page;
import org.govmonitor.page.VisibleText;
import org.govmonitor.privacy.PersonalData;
import org.govmonitor.privacy.scanner.PersonalDataScanner;
import org.govmonitor.registry.AccountMarks;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Pages of posts, each asked for once: what is known of one is known for good. No transaction is open while a page is fetched. */
@Service
public class Articles {
    private static final int LONGEST_ADDRESS = 2000;
    private static final int LONGEST_NAME = 200;
    private static final int MOST_UNTOLD = 1000;

    private final ArticleDoor door;
    private final ArticleRows rows;
    private final NoNames names;
    private final PersonalDataScanner scanner;
    private final TransactionTemplate transaction;
    private final Clock clock;

    /** Masked hits of pages that were read and whose hits nobody has told yet, by key; the oldest are forgotten. */
    private final Map<String, List<PersonalData>> untold = Collections.synchronizedMap(new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, List<PersonalData>> eldest) {
            return size() > MOST_UNTOLD;
        }
    });

    Articles(
            ArticleDoor door,
            ArticleRows rows,
            NoNames names,
            PersonalDataScanner scanner,
            TransactionTemplate transaction,
            Clock clock) {
        this.door = door;
        this.rows = rows;
        this.names = names;
        this.scanner = scanner;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** What is kept of the page, or what it shows now where it was never shown before. */
    public ReadArticle read(HttpUrl address) {
        return kept(address)
                .map(page -> new ReadArticle(page, untold.get(page.key())))
                .orElseGet(() -> readAgain(address));
    }

    /** The same, but with what stands in its text. */
    public ReadArticle search(HttpUrl address) {
        ReadArticle known = read(address);
        return known.isSearched() || known.page().state().isTakenDown() ? known : readAgain(address);
    }

    /** What is kept of the page; empty where it was never shown. */
    public Optional<PostPage> kept(HttpUrl address) {
        return rows.findById(ArticleLink.of(address).key()).map(ArticleRow::toPage);
    }

    /** What the page shows now. */
    public ReadArticle readAgain(HttpUrl address) {
        PostPage shown = door.ask(address);
        Page page = shown.page();
        List<PersonalData> found = page == null ? null : scanner.scan(VisibleText.of(page), LocalDate.now(clock));
        AccountMarks author = author(shown);
        if (isFinal(shown) && names.allow(shown.url().toString()) && names.allow(shown.key())) {
            transaction.executeWithoutResult(status -> keep(shown, author));
            if (found != null) {
                untold.put(shown.key(), found);
            }
        }
        return new ReadArticle(bare(shown, author), found);
    }

    /** Those of some posts whose text is still to be searched, in their order. */
    public List<HttpUrl> toBeSearched(List<HttpUrl> addresses) {
        if (addresses.isEmpty()) {
            return List.of();
        }
        Collection<String> keys =
                addresses.stream().map(url -> ArticleLink.of(url).key()).toList();
        Set<String> settled = Set.copyOf(rows.settled(keys));
        return addresses.stream()
                .filter(url -> !settled.contains(ArticleLink.of(url).key()))
                .toList();
    }

    /** Notes that the text of a post was searched, and what was found has been told. */
    public void searched(PostPage page) {
        untold.remove(page.key());
        transaction.executeWithoutResult(
                status -> rows.findById(page.key()).ifPresent(row -> row.search(clock.instant())));
    }

    /** How many pages were read since midnight. */
    public long readToday() {
        return rows.countByReadAtGreaterThanEqual(
                LocalDate.now(clock).atStartOfDay(clock.getZone()).toInstant());
    }

    private void keep(PostPage shown, @Nullable AccountMarks author) {
        ArticleRow row = rows.findById(shown.key()).orElseGet(() -> rows.save(new ArticleRow(shown)));
        row.learn(shown, author, clock.instant());
    }

    /** Whether it will be the same tomorrow. */
    private static boolean isFinal(PostPage shown) {
        return (shown.state() == PostPageState.PUBLISHED && shown.publishedAt() != null
                        || shown.state().isTakenDown())
                && shown.url().toString().length() <= LONGEST_ADDRESS;
    }

    private @Nullable AccountMarks author(PostPage shown) {
        AccountMarks author = shown.author();
        return author == null || author.nickname().length() > LONGEST_NAME || !names.allow(author.nickname())
                ? null
                : author;
    }

    private static PostPage bare(PostPage shown, @Nullable AccountMarks author) {
        return new PostPage(
                shown.state(),
                shown.url(),
                shown.key(),
                null,
                shown.publishedAt(),
                shown.form(),
                author,
                null,
                shown.detail());
    }
}
