package org.govmonitor.page.listing.markup;

import java.time.LocalDate;
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
import org.govmonitor.page.listing.layout.TitleLink;
import org.jspecify.annotations.Nullable;

/** Makes a listing's items of the rows of a group, years told and impossible dates dropped: a bad date costs no row. */
final class Items {
    private final Page page;
    private final LocalDate today;
    private final DateSource shown;
    private final YearTeller years;

    /** @param shown the source of dates that stand in the rows */
    Items(Page page, LocalDate today, DateSource shown) {
        this.page = page;
        this.today = today;
        this.shown = shown;
        this.years = new YearTeller(today);
    }

    List<ListingItem> of(Candidate candidate) {
        List<ListingItem> items = new ArrayList<>();
        for (int i = 0; i < candidate.dates().size(); i++) {
            TitleLink link = candidate.group().rows().get(i).link();
            HttpUrl url = link.leadsSomewhere() ? page.resolve(link.href()) : null;
            items.add(new ListingItem(link.title(), url, date(candidate.dates().get(i), url)));
        }
        return items;
    }

    private @Nullable ItemDate date(@Nullable DateMention mention, @Nullable HttpUrl url) {
        ItemDate date = null;
        if (mention instanceof DateMention.Yearless yearless) {
            date = inLink(url)
                    .flatMap(l -> l.complete(yearless.monthDay(), today))
                    .map(day -> new ItemDate(day, shown))
                    .orElseGet(() -> new ItemDate(years.next(yearless.monthDay()), shown, true));
        } else if (mention instanceof DateMention.Full full && DateReader.isPlausible(full.day(), today)) {
            date = new ItemDate(full.day(), shown);
        } else if (mention instanceof DateMention.Ago ago) {
            date = new ItemDate(today.minusDays(ago.days()), shown);
        }
        if (date != null) {
            years.passed(date.day());
            return date;
        }
        return inLink(url)
                .flatMap(LinkDate::exactDay)
                .map(day -> new ItemDate(day, DateSource.LINK))
                .orElse(null);
    }

    private Optional<LinkDate> inLink(@Nullable HttpUrl url) {
        return url == null ? Optional.empty() : LinkDate.of(url.encodedPath(), today);
    }
}
