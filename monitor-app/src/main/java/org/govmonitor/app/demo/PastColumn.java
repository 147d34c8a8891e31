package org.govmonitor.app.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import okhttp3.HttpUrl;
import org.govmonitor.app.demo.SampleOffice.Item;
import org.govmonitor.app.demo.SampleOffice.SampleColumn;
import org.govmonitor.check.ColumnReading;
import org.govmonitor.check.ColumnVerdict;
import org.govmonitor.check.Visit;
import org.govmonitor.check.seen.Seeing;
import org.govmonitor.check.seen.Seen;
import org.govmonitor.fetch.Addresses;
import org.govmonitor.indicator.Indicators;
import org.govmonitor.indicator.UpdateWindow;
import org.govmonitor.page.date.DateSource;
import org.govmonitor.page.date.ItemDate;
import org.govmonitor.page.listing.Listing;
import org.govmonitor.page.listing.ListingItem;
import org.govmonitor.page.listing.UnreadableReason;
import org.govmonitor.privacy.scanner.PersonalDataScanner;
import org.govmonitor.registry.ColumnKind;
import org.govmonitor.registry.SiteColumn;
import org.jspecify.annotations.Nullable;

/** A column of a sample site as scans of the past read and judged it, by the very checks that judge what is read today. */
final class PastColumn {
    /** What a list is good for on a day. */
    enum State {
        FINE,
        STALE,
        BLANK
    }

    private final SiteColumn column;
    private final ColumnDays days;
    private final Indicators indicators;
    private final PersonalDataScanner scanner;
    private final ColumnKind kind;
    private final @Nullable UpdateWindow window;

    PastColumn(
            SampleColumn told, SiteColumn column, ColumnDays days, Indicators indicators, PersonalDataScanner scanner) {
        this.column = column;
        this.days = days;
        this.indicators = indicators;
        this.scanner = scanner;
        this.kind = told.kind();
        this.window = indicators.windowOf(column);
    }

    String place() {
        return Addresses.canonical(column.url()).toString();
    }

    State state(LocalDate day) {
        List<Item> shown = days.on(day);
        if (shown.isEmpty()) {
            return State.BLANK;
        }
        return window != null && day.isAfter(window.limit(shown.get(0).day())) ? State.STALE : State.FINE;
    }

    /** What a scan on a day says that read it. */
    ColumnVerdict verdict(LocalDate day, Instant at) {
        List<Item> shown = days.on(day);
        Listing list = shown.isEmpty()
                ? new Listing.Blank()
                : new Listing.Read(shown.stream().map(this::line).toList());
        return verdict(list, day, at);
    }

    /** What a scan says that could not read it. */
    ColumnVerdict unread(UnreadableReason reason, LocalDate day, Instant at) {
        return verdict(new Listing.Unreadable(reason), day, at);
    }

    /** The visits of a scan, with what it saw. */
    List<Visit> visits(LocalDate day, Instant at) {
        ColumnVerdict verdict = verdict(day, at);
        Seen seen = new Seen(
                null,
                new Seeing(scanner, day)
                        .listing(
                                verdict.observation().listing(),
                                verdict.observation().limit(),
                                null));
        return verdict.visits().stream().map(visit -> visit.with(seen)).toList();
    }

    private ColumnVerdict verdict(Listing list, LocalDate day, Instant at) {
        HttpUrl address = Addresses.canonical(column.url());
        ColumnReading reading = new ColumnReading(column, address, kind, window, list, null, day, at);
        return ColumnVerdict.on(reading, indicators.dueSoon(kind));
    }

    private ListingItem line(Item item) {
        HttpUrl url = column.url().newBuilder(item.path()).build();
        return new ListingItem(item.title(), url, new ItemDate(item.day(), DateSource.LIST_TEXT));
    }
}
