package org.govmonitor.discover;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import okhttp3.HttpUrl;
import org.govmonitor.discover.candidate.Candidate;
import org.govmonitor.discover.candidate.ColumnJudge;
import org.govmonitor.discover.candidate.ColumnPage;
import org.govmonitor.discover.proposal.DiscoveredSite;
import org.govmonitor.discover.proposal.ProposedColumn;
import org.govmonitor.fetch.Addresses;
import org.govmonitor.fetch.Fetcher;
import org.govmonitor.indicator.Indicators;
import org.govmonitor.page.date.ItemDate;
import org.govmonitor.page.listing.Listing;
import org.govmonitor.page.reading.ArticleReader;
import org.govmonitor.page.reading.ListingDates;
import org.jspecify.annotations.Nullable;

/** Finds the columns of a site. Safe for use by many threads. */
public final class ColumnDiscovery {
    /** Articles read to date a list that shows no dates: enough for a hint, which is all a proposal needs. */
    private static final int DATING_ARTICLES = 3;

    private final Fetcher fetcher;
    private final Indicators indicators;

    public ColumnDiscovery(Fetcher fetcher, Indicators indicators) {
        this.fetcher = fetcher;
        this.indicators = indicators;
    }

    /**
     * Walks the site on the calling thread. Never fails: a site that does not open is {@link DiscoveredSite.State#UNREACHABLE}.
     *
     * @param home the address of its home page
     * @param today the day of the walk in Asia/Shanghai; no newest day is later
     * @param clock measures the time spent
     */
    public DiscoveredSite discover(HttpUrl home, LocalDate today, Clock clock, DiscoveryBudget budget) {
        return discover(home, today, clock, budget, () -> false);
    }

    /**
     * As the other, until it is told to stop.
     *
     * @param stopped asked before every fetch; once it is true the walk ends as if its budget were used up
     */
    public DiscoveredSite discover(
            HttpUrl home, LocalDate today, Clock clock, DiscoveryBudget budget, BooleanSupplier stopped) {
        DiscoveryWalk walk = new DiscoveryWalk(fetcher, budget, today, clock, stopped);
        boolean opened = walk.run(home);
        DiscoveredSite.State state = state(walk, opened);
        List<ProposedColumn> columns = opened ? columns(walk, today) : List.of();
        SiteLabels labels = walk.labels();
        return new DiscoveredSite(
                home,
                labels == null ? null : labels.name(),
                labels == null ? null : labels.unit(),
                labels == null ? null : labels.idCode(),
                columns,
                state,
                walk.pagesRead(),
                walk.pagesFailed());
    }

    private static DiscoveredSite.State state(DiscoveryWalk walk, boolean opened) {
        if (!opened) {
            return DiscoveredSite.State.UNREACHABLE;
        }
        return walk.isCutShort() ? DiscoveredSite.State.PARTIAL : DiscoveredSite.State.WHOLE;
    }

    private List<ProposedColumn> columns(DiscoveryWalk walk, LocalDate today) {
        ColumnJudge judge = new ColumnJudge(walk.candidates(), indicators);
        List<ProposedColumn> columns = new ArrayList<>();
        for (Candidate candidate : walk.candidates().all()) {
            judge.judge(candidate)
                    .ifPresent(column -> columns.add(dated(column, newest(walk, candidate.page(), today))));
        }
        return columns;
    }

    private static ProposedColumn dated(ProposedColumn column, @Nullable LocalDate newest) {
        return new ProposedColumn(
                column.name(), column.path(), column.url(), column.kind(), newest, column.confidence());
    }

    private static @Nullable LocalDate newest(DiscoveryWalk walk, @Nullable ColumnPage page, LocalDate today) {
        if (page == null || !(page.listing() instanceof Listing.Read list)) {
            return null;
        }
        Map<HttpUrl, ItemDate> articles = new HashMap<>();
        List<HttpUrl> needed = ListingDates.articlesNeeded(list);
        for (HttpUrl url : needed.subList(0, Math.min(DATING_ARTICLES, needed.size()))) {
            if (walk.mayGoOn()) {
                Optional<ItemDate> date = walk.read(Addresses.canonical(url))
                        .flatMap(article -> ArticleReader.publishedOn(article, today));
                date.ifPresent(day -> articles.put(url, day));
            }
        }
        return ListingDates.withArticles(list, articles, today) instanceof Listing.Read dated
                ? dated.newestDay().orElse(null)
                : null;
    }
}
