package org.govmonitor.page.reading;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import okhttp3.HttpUrl;
import org.govmonitor.page.date.DateSource;
import org.govmonitor.page.date.ItemDate;
import org.govmonitor.page.listing.Listing;
import org.govmonitor.page.listing.ListingItem;
import org.govmonitor.page.listing.UnreadableReason;
import org.jspecify.annotations.Nullable;

/**
 * Dates that a list does not tell, completed from its articles. No verdict may hang on a list before
 * {@link #withArticles} has looked at it: it turns a list some of whose dates stay unknown into {@link
 * Listing.Unreadable}. A list that shows none, and whose articles tell none, stays as it was read: its items are known, and
 * how they change tells its age.
 */
public final class ListingDates {
    /** So many articles date a list that shows no dates itself. */
    private static final int ARTICLES = 10;
    /** A list that dates fewer of its rows is not dated by them. */
    private static final double ENOUGH = 0.6;
    /** Two sources that lie further apart, in days, do not mean the same. */
    private static final int APART = 3;

    private static final double DAYS_A_YEAR = 365.25;

    private ListingDates() {}

    /**
     * The articles whose own dates are needed before the list can be judged: the most telling first, at most ten, none
     * where the list shows its dates in full. Fetch them, read each with {@link ArticleReader#publishedOn}, and hand what
     * was found to {@link #withArticles}.
     */
    public static List<HttpUrl> articlesNeeded(Listing.Read listing) {
        Set<HttpUrl> needed = new LinkedHashSet<>();
        if (shownShare(listing) < ENOUGH) {
            listing.items().stream().filter(item -> !isShown(item.date())).forEach(item -> add(needed, item));
        } else if (listing.newest().filter(ItemDate::yearInferred).isPresent()) {
            listing.items().stream()
                    .filter(item -> item.date() != null)
                    .max(Comparator.comparing(
                            item -> Objects.requireNonNull(item.date()).day()))
                    .ifPresent(item -> add(needed, item));
            listing.items().forEach(item -> add(needed, item));
        }
        return needed.stream().limit(ARTICLES).toList();
    }

    /**
     * The list with the dates its articles gave, ready to be judged.
     *
     * @param articles what {@link ArticleReader#publishedOn} said of the articles needed; those without a date are absent
     * @param today the day of the scan; later dates are ignored
     * @return the list, or why its dates cannot be told
     */
    public static Listing withArticles(Listing.Read listing, Map<HttpUrl, ItemDate> articles, LocalDate today) {
        boolean undated = shownShare(listing) < ENOUGH;
        boolean inferred =
                !undated && listing.newest().filter(ItemDate::yearInferred).isPresent();
        List<ListingItem> items = new ArrayList<>();
        for (ListingItem item : listing.items()) {
            ItemDate own = item.url() == null ? null : articles.get(item.url());
            items.add(
                    own == null || own.day().isAfter(today)
                            ? item
                            : with(item, own, inferred || !isShown(item.date())));
        }
        if (!undated && !inferred) {
            return new Listing.Read(items);
        }
        return inferred ? yearTold(items) : judged(listing, items);
    }

    private static Listing judged(Listing.Read before, List<ListingItem> items) {
        Listing.Read after = new Listing.Read(items);
        boolean someShown = before.items().stream().anyMatch(item -> isShown(item.date()));
        boolean nothingLearned = dates(items).equals(dates(before.items()));
        return someShown && nothingLearned ? new Listing.Unreadable(UnreadableReason.TOO_FEW_DATES) : after;
    }

    private static List<@Nullable ItemDate> dates(List<ListingItem> items) {
        return items.stream().map(ListingItem::date).collect(Collectors.toList());
    }

    /** Items whose article was not asked are older than the newest that was: their year is the last that allows it. */
    private static Listing yearTold(List<ListingItem> items) {
        Optional<LocalDate> newest = items.stream()
                .map(ListingItem::date)
                .filter(date -> date != null && !date.yearInferred())
                .map(ItemDate::day)
                .max(Comparator.naturalOrder());
        if (newest.isEmpty()) {
            return new Listing.Unreadable(UnreadableReason.NO_DATES);
        }
        return new Listing.Read(items.stream()
                .map(item -> {
                    ItemDate date = item.date();
                    return date == null || !date.yearInferred() ? item : dated(item, notAfter(date, newest.get()));
                })
                .toList());
    }

    private static ItemDate notAfter(ItemDate date, LocalDate limit) {
        LocalDate day = date.day();
        if (day.isAfter(limit)) {
            long years = ChronoUnit.YEARS.between(limit, day);
            day = day.minusYears(years);
            day = day.isAfter(limit) ? day.minusYears(1) : day;
        }
        return new ItemDate(day, date.source(), true);
    }

    private static ListingItem dated(ListingItem item, @Nullable ItemDate date) {
        return new ListingItem(item.title(), item.url(), date, item.other());
    }

    /** An item and what its article says, which counts where the list tells less. */
    private static ListingItem with(ListingItem item, ItemDate own, boolean ownCounts) {
        ItemDate listed = item.date();
        boolean disagree = listed != null && areApart(listed, own);
        return ownCounts
                ? new ListingItem(item.title(), item.url(), own, disagree ? listed : item.other())
                : new ListingItem(item.title(), item.url(), listed, disagree ? own : item.other());
    }

    /** A year that was only told from neighbours is no disagreement. */
    private static boolean areApart(ItemDate listed, ItemDate own) {
        long years = listed.yearInferred() ? Math.round(days(listed.day(), own.day()) / DAYS_A_YEAR) : 0;
        return Math.abs(days(listed.day().plusYears(years), own.day())) > APART;
    }

    private static long days(LocalDate from, LocalDate to) {
        return ChronoUnit.DAYS.between(from, to);
    }

    private static void add(Set<HttpUrl> needed, ListingItem item) {
        if (item.url() != null) {
            needed.add(item.url());
        }
    }

    private static double shownShare(Listing.Read listing) {
        long shown =
                listing.items().stream().filter(item -> isShown(item.date())).count();
        return (double) shown / listing.items().size();
    }

    private static boolean isShown(@Nullable ItemDate date) {
        return date != null && date.source() != DateSource.LINK;
    }
}
