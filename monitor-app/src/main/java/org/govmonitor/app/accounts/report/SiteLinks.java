package org.govmonitor.app.accounts.report;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import okhttp3.HttpUrl;
import org.govmonitor.app.accounts.article.Articles;
import org.govmonitor.app.accounts.post.KnownPosts;
import org.govmonitor.app.accounts.post.NoNames;
import org.govmonitor.app.registration.RegisteredAccount;
import org.govmonitor.app.registration.RegisteredSite;
import org.govmonitor.app.registration.Registrations;
import org.govmonitor.media.Post;
import org.govmonitor.media.article.ArticleLink;
import org.govmonitor.media.article.PostPage;
import org.govmonitor.media.article.PostPageState;
import org.govmonitor.registry.SourceKind;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** SITE_LINKS: articles that the columns of a unit's own site link to. Whose they are is read from the articles, each once. */
@Service
public class SiteLinks {
    /** Links kept of one site: the newest. */
    static final int KEPT = 10;

    /** A page that shows nothing so many times is taken for nobody's. */
    private static final int MOST_TRIES = 10;

    private final LinkRows links;
    private final LookRows looks;
    private final Articles articles;
    private final KnownPosts posts;
    private final NoNames names;
    private final Registrations registrations;
    private final TransactionTemplate transaction;
    private final Clock clock;

    SiteLinks(
            LinkRows links,
            LookRows looks,
            Articles articles,
            KnownPosts posts,
            NoNames names,
            Registrations registrations,
            TransactionTemplate transaction,
            Clock clock) {
        this.links = links;
        this.looks = looks;
        this.articles = articles;
        this.posts = posts;
        this.names = names;
        this.registrations = registrations;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * A scan looked through the columns of a site. To be told of every scan that read them, also where it saw no links: since when
     * nobody looked, nothing can be said of what is not there.
     *
     * @param seen links to WeChat articles; others are passed over
     */
    @Transactional
    public void seen(RegisteredSite site, List<LinkSeen> seen) {
        Instant now = clock.instant();
        looks.save(new LookRow(site.id(), now));
        Map<String, LinkRow> kept = new HashMap<>();
        links.findByIdSiteId(site.id()).forEach(row -> kept.put(row.id().postKey(), row));
        Map<String, LinkSeen> newest = newest(seen);
        kept.values().stream()
                .filter(row -> !newest.containsKey(row.id().postKey()))
                .forEach(links::delete);
        newest.forEach((key, link) -> {
            LinkRow row = kept.getOrDefault(key, new LinkRow(site.id(), ArticleLink.of(link.url())));
            row.see(link.day(), now);
            links.save(row);
        });
    }

    /**
     * Finds out whose the links are that nobody knows yet, the newest first.
     *
     * @param perDay so many pages of posts may be read in a day; half of what is left is taken, as others are to be searched
     */
    public void resolve(int perDay, BooleanSupplier stopping) {
        List<RegisteredAccount> accounts = registrations.registeredAccounts().stream()
                .filter(account ->
                        account.account().sources().stream().anyMatch(source -> source.kind() == SourceKind.SITE_LINKS))
                .toList();
        if (accounts.isEmpty()) {
            return;
        }
        long most = Math.max(0, perDay - articles.readToday()) / 2;
        int fetched = 0;
        for (LinkRow row : links.pending()) {
            boolean known = articles.kept(row.url()).isPresent();
            if (stopping.getAsBoolean() || !known && fetched >= most) {
                return;
            }
            fetched += known ? 0 : 1;
            PostPage page = articles.read(row.url()).page();
            if (page.state() == PostPageState.BLOCKED) {
                return;
            }
            transaction.executeWithoutResult(status -> settle(row.id(), page, accounts));
        }
    }

    /** When all sites of a unit were last looked through; null where one never was, or there is none. */
    @Nullable
    Instant lookedAt(String unit) {
        Instant earliest = null;
        for (long site : registrations.siteIdsOf(unit)) {
            Instant looked = looks.findById(site).map(LookRow::lookedAt).orElse(null);
            if (looked == null) {
                return null;
            }
            earliest = earliest == null || looked.isBefore(earliest) ? looked : earliest;
        }
        return earliest;
    }

    /** How many links of a unit's sites may be posts of an account although nobody knows yet. */
    int doubts(RegisteredAccount account) {
        return (int) registrations.siteIdsOf(account.unit()).stream()
                .flatMap(site -> links.findByIdSiteId(site).stream())
                .filter(row -> row.pending() && Authorship.mayBe(row.url(), account))
                .count();
    }

    private void settle(LinkRow.Id id, PostPage page, List<RegisteredAccount> accounts) {
        Instant now = clock.instant();
        LinkRow row = links.findById(id).orElse(null);
        if (row == null) {
            return;
        }
        if (page.state() == PostPageState.UNREADABLE) {
            boolean hopeless = row.tries() + 1 >= MOST_TRIES;
            row.settle(hopeless ? LinkRow.State.OTHER : LinkRow.State.PENDING, null, now);
            return;
        }
        List<RegisteredAccount> owners = Authorship.owners(page, accounts);
        Post post = page.post();
        if (owners.size() == 1 && post != null && !post.deleted()) {
            posts.keep(owners.get(0).id(), SourceKind.SITE_LINKS, List.of(post), now);
            row.settle(LinkRow.State.OURS, owners.get(0).id(), now);
        } else {
            row.settle(LinkRow.State.OTHER, null, now);
        }
    }

    private Map<String, LinkSeen> newest(List<LinkSeen> seen) {
        Map<String, LinkSeen> newest = new LinkedHashMap<>();
        seen.stream()
                .filter(link -> ArticleLink.isWeChatArticle(link.url()) && mayBeKept(link.url()))
                .sorted(Comparator.comparing(LinkSeen::day, Comparator.nullsLast(Comparator.<LocalDate>reverseOrder())))
                .forEach(link -> {
                    if (newest.size() < KEPT) {
                        newest.putIfAbsent(ArticleLink.of(link.url()).key(), link);
                    }
                });
        return newest;
    }

    private boolean mayBeKept(HttpUrl url) {
        return url.toString().length() <= 2000 && names.allow(url.toString());
    }
}
