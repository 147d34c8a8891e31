package org.govmonitor.scan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import okhttp3.HttpUrl;
import org.govmonitor.check.ColumnObservation;
import org.govmonitor.check.Standing;
import org.govmonitor.check.site.HomeNews;
import org.govmonitor.fetch.Addresses;
import org.govmonitor.fetch.FetchResult;
import org.govmonitor.indicator.HomepageRule;
import org.govmonitor.page.Page;
import org.govmonitor.page.date.DateSource;
import org.govmonitor.page.date.ItemDate;
import org.govmonitor.page.home.ArticleAddress;
import org.govmonitor.page.home.HomePage;
import org.govmonitor.page.listing.Listing;
import org.govmonitor.page.listing.ListingItem;
import org.govmonitor.registry.Site;
import org.govmonitor.registry.SiteColumn;
import org.jspecify.annotations.Nullable;

/** Keeps account, while a site is walked, of what the news on its home page are from. */
final class HomeWatch {
    /** Fewer columns do not make a page of entrances. */
    private static final int FEWEST_ENTRANCES = 3;

    private static final int SHORTEST_TITLE = 8;

    private final Site site;
    private final Scope scope;
    private final HomeDoor door;
    private final HomepageRule rule;
    private final LocalDate today;
    private final Map<String, HomeLink> news = new LinkedHashMap<>();
    private final List<LocalDate> unlinked = new ArrayList<>();
    private final Set<String> columns;
    private @Nullable HomePage home;
    private int unlinkedUnknown;

    HomeWatch(Site site, Scope scope, HomeDoor door, HomepageRule rule, LocalDate today) {
        this.site = site;
        this.scope = scope;
        this.door = door;
        this.rule = rule;
        this.today = today;
        this.columns =
                site.columns().stream().map(SiteColumn::url).map(Frontier::key).collect(Collectors.toSet());
    }

    /** Takes up the page that a citizen sees; gives the links on it that may be news. */
    Set<HttpUrl> open(Page page) {
        HomePage opened = HomePage.of(page, today);
        home = opened;
        opened.news().forEach(this::link);
        opened.items().forEach(this::shown);
        return opened.news();
    }

    private void shown(ListingItem item) {
        boolean title = item.title().strip().length() >= SHORTEST_TITLE;
        if (item.date() == null && !title && (item.url() == null || !ArticleAddress.is(item.url()))) {
            // An entry of a menu.
            return;
        }
        HomeLink link = item.url() == null ? new HomeLink(null, this::isRecent) : link(item.url());
        ItemDate date = item.date();
        if (date != null && date.source() == DateSource.LINK) {
            link.hinted(date.day());
        } else if (date != null && date.yearInferred()) {
            link.notAfter(latest(date.day()));
        } else if (date != null) {
            link.dated(date.day());
        }
        if (item.url() == null) {
            unlinked.addAll(link.days());
            unlinkedUnknown += link.isOpen() ? 1 : 0;
        }
    }

    /** Takes up the dates that a column's list shows beside the articles that the home page links to. */
    void listed(Listing.Read list) {
        for (ListingItem item : list.items()) {
            ItemDate date = item.date();
            if (date != null && date.source() != DateSource.LINK && item.url() != null && asksFor(item.url())) {
                HomeLink link = link(item.url());
                if (date.yearInferred()) {
                    link.notAfter(latest(date.day()));
                } else {
                    link.dated(date.day());
                }
            }
        }
    }

    /** Whether anything on the home page is new enough, so that the rest of it need not be asked for. */
    boolean hasNews() {
        return unlinked.stream().anyMatch(this::isRecent)
                || news.values().stream().flatMap(link -> link.days().stream()).anyMatch(this::isRecent);
    }

    /** Links whose day is not known yet, and that may be newer than all that is. */
    List<HttpUrl> undated() {
        return news.values().stream()
                .filter(link -> link.isOpen() && maybeNews(link.url()))
                .map(HomeLink::url)
                .filter(Objects::nonNull)
                .toList();
    }

    /** The latest such day that is not in the future: whatever the year, it is no younger. */
    private LocalDate latest(LocalDate day) {
        LocalDate thisYear = day.withYear(today.getYear());
        return thisYear.isAfter(today) ? day.withYear(today.getYear() - 1) : thisYear;
    }

    private boolean isRecent(LocalDate day) {
        return !today.isAfter(rule.window().limit(day));
    }

    private HomeLink link(HttpUrl url) {
        return news.computeIfAbsent(Frontier.key(url), key -> new HomeLink(url, this::isRecent));
    }

    /** Whether the home page links to a page, so that its date may be asked for. */
    boolean asksFor(HttpUrl url) {
        return news.containsKey(Frontier.key(url));
    }

    /** Notes a page that was read, where the home page links to it. */
    void read(HttpUrl url, PageRead read) {
        HomeLink link = news.get(Frontier.key(url));
        if (link != null) {
            link.read(read, today);
        }
    }

    /** Notes that a page was not read. */
    void failed(HttpUrl url, FetchResult.Failed failed) {
        HomeLink link = news.get(Frontier.key(url));
        if (link != null && (failed.status() == 404 || failed.status() == 410)) {
            link.isGone();
        }
    }

    /** What the page shows, or nothing where it could not be made out. */
    List<ListingItem> shown() {
        return home == null ? List.of() : home.items();
    }

    /** What is known at the end of the walk. */
    HomeNews news(List<ColumnObservation> observed, Instant at) {
        List<LocalDate> days = new ArrayList<>(unlinked);
        int unknown = unlinkedUnknown;
        for (HomeLink link : news.values()) {
            days.addAll(link.days());
            unknown += link.isOpen() && maybeNews(link.url()) ? 1 : 0;
        }
        return new HomeNews(
                Addresses.canonical(site.url()),
                days,
                unknown,
                home == null ? null : entrances(home, observed),
                home == null ? "NOT_A_PAGE" : home.hidden().map(Enum::name).orElse(null),
                rule,
                today,
                at);
    }

    /** A link to a home page or to a registered column is no piece of news; one to another site is where it looks so. */
    private boolean maybeNews(@Nullable HttpUrl url) {
        return url != null
                && !door.leadsTo(url)
                && !columns.contains(Frontier.key(url))
                && (scope.contains(url) || ArticleAddress.is(url));
    }

    private @Nullable List<LocalDate> entrances(HomePage opened, List<ColumnObservation> observed) {
        Map<String, ColumnObservation> byAddress = new HashMap<>();
        observed.forEach(column -> byAddress.put(Frontier.key(column.column().url()), column));
        Set<String> ways = new HashSet<>();
        for (HttpUrl url : opened.links()) {
            if (scope.contains(url) && !door.leadsTo(url)) {
                ways.add(Frontier.key(url));
            }
        }
        if (ways.size() < FEWEST_ENTRANCES) {
            return null;
        }
        List<LocalDate> newest = new ArrayList<>();
        for (String way : ways) {
            ColumnObservation column = byAddress.get(way);
            if (column == null || column.standing() == Standing.UNREADABLE) {
                return null;
            }
            if (column.listing() instanceof Listing.Read list) {
                list.newestDay().ifPresent(newest::add);
            } else if (column.standing() != Standing.BLANK) {
                return null;
            }
        }
        return newest;
    }
}
