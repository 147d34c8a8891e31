package org.govmonitor.check;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import okhttp3.HttpUrl;
import org.govmonitor.fetch.FetchResult;
import org.govmonitor.indicator.UpdateWindow;
import org.govmonitor.page.date.DateSource;
import org.govmonitor.page.date.ItemDate;
import org.govmonitor.page.listing.Listing;
import org.govmonitor.page.listing.ListingItem;
import org.govmonitor.registry.ColumnKind;
import org.govmonitor.registry.SiteColumn;
import org.jspecify.annotations.Nullable;

/** Readings of one column, as the tests of this package need them. */
final class Readings {
    static final LocalDate TODAY = LocalDate.of(2024, 1, 31);
    static final UpdateWindow TWO_WEEKS = new UpdateWindow.Rolling(Period.ofDays(14));
    static final Instant AT = Instant.parse("2024-01-31T02:00:00Z");
    static final HttpUrl ADDRESS = HttpUrl.get("https://www.example.gov.cn/dt/");

    private static final SiteColumn COLUMN = new SiteColumn("工作动态", ADDRESS, ColumnKind.NEWS, null);

    private Readings() {}

    static ColumnReading of(Listing listing, @Nullable UpdateWindow window) {
        return of(listing, window, null);
    }

    static ColumnReading of(Listing listing, @Nullable UpdateWindow window, FetchResult.@Nullable Failed failed) {
        return new ColumnReading(COLUMN, ADDRESS, ColumnKind.NEWS, window, listing, failed, TODAY, AT);
    }

    static ColumnReading on(LocalDate today, Listing listing, @Nullable UpdateWindow window) {
        return new ColumnReading(COLUMN, ADDRESS, ColumnKind.NEWS, window, listing, null, today, AT);
    }

    /** A list with an item for each date, in this order. */
    static Listing.Read list(@Nullable ItemDate... dates) {
        return new Listing.Read(Arrays.stream(dates)
                .map(date -> new ListingItem("全县召开工作推进会", ADDRESS.resolve("1.html"), date))
                .toList());
    }

    static ItemDate shown(LocalDate day) {
        return new ItemDate(day, DateSource.LIST_TEXT);
    }
}
