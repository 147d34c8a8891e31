package org.govmonitor.page.listing.markup;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import okhttp3.HttpUrl;
import org.govmonitor.page.Page;
import org.govmonitor.page.date.DateMention;
import org.govmonitor.page.date.DateReader;
import org.govmonitor.page.date.DateSource;
import org.govmonitor.page.date.ItemDate;
import org.govmonitor.page.listing.ListingItem;
import org.govmonitor.page.listing.layout.Row;
import org.govmonitor.page.listing.layout.TitleLink;
import org.govmonitor.page.listing.rowdate.DateColumns;
import org.jspecify.annotations.Nullable;

/** Makes a listing's items of the rows of a group, years told and impossible dates dropped: a bad date costs no row. */
final class Items {
    /** Sources that differ by no more say the same. */
    private static final long SAME_DAYS = 3;

    private final Page page;
    private final LocalDate today;
    private final DateSource shown;
    private final YearTeller years;

    /** @param shown the source of dates that stand in the rows */
    private Items(Page page, LocalDate today, DateSource shown) {
        this.page = page;
        this.today = today;
        this.shown = shown;
        this.years = new YearTeller(today);
    }

    /** @param shown the source of dates that stand in the rows */
    static List<ListingItem> of(Candidate candidate, Page page, LocalDate today, DateSource shown) {
        Items reader = new Items(page, today, shown);
        List<ListingItem> items = new ArrayList<>();
        for (int i = 0; i < candidate.dates().size(); i++) {
            items.add(reader.item(
                    candidate.group().rows().get(i), candidate.dates().get(i)));
        }
        return items;
    }

    private ListingItem item(Row row, DateColumns.Dates dates) {
        TitleLink link = row.link();
        HttpUrl url = link.leadsSomewhere() ? page.resolve(link.href()) : null;
        Optional<LinkDate> linked = url == null ? Optional.empty() : LinkDate.of(url.encodedPath(), today);
        ItemDate filed = linked.flatMap(LinkDate::exactDay)
                .map(day -> new ItemDate(day, DateSource.LINK))
                .orElse(null);
        ItemDate date = date(dates.shown(), linked, row);
        if (date == null) {
            return new ListingItem(link.title(), url, filed);
        }
        years.passed(date.day());
        ItemDate other = differs(filed, date) ? filed : second(dates.second());
        return new ListingItem(link.title(), url, date, differs(other, date) ? other : null);
    }

    private @Nullable ItemDate date(@Nullable DateMention mention, Optional<LinkDate> link, Row row) {
        if (mention instanceof DateMention.Yearless yearless) {
            return link.flatMap(l -> l.complete(yearless.monthDay(), today))
                    .or(() -> YearTeller.in(row.headedYear(page), yearless.monthDay(), today))
                    .map(day -> new ItemDate(day, shown))
                    .orElseGet(() -> new ItemDate(years.next(yearless.monthDay()), shown, true));
        }
        if (mention instanceof DateMention.Full full && DateReader.isPlausible(full.day(), today)) {
            return new ItemDate(full.day(), shown);
        }
        return mention instanceof DateMention.Ago ago ? new ItemDate(today.minusDays(ago.days()), shown) : null;
    }

    private @Nullable ItemDate second(@Nullable DateMention mention) {
        return mention instanceof DateMention.Full full && DateReader.isPlausible(full.day(), today)
                ? new ItemDate(full.day(), shown)
                : null;
    }

    private static boolean differs(@Nullable ItemDate other, ItemDate date) {
        return other != null && Math.abs(ChronoUnit.DAYS.between(other.day(), date.day())) > SAME_DAYS;
    }
}
