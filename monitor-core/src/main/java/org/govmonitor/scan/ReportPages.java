package org.govmonitor.scan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import okhttp3.HttpUrl;
import org.govmonitor.check.annual.ReportDuty;
import org.govmonitor.check.annual.ReportItem;
import org.govmonitor.check.annual.ReportList;
import org.govmonitor.fetch.Addresses;
import org.govmonitor.page.Page;
import org.govmonitor.page.Pager;
import org.govmonitor.page.date.DateSource;
import org.govmonitor.page.date.ItemDate;
import org.govmonitor.page.listing.Listing;
import org.govmonitor.page.listing.ListingItem;
import org.govmonitor.page.reading.MoreButton;
import org.govmonitor.page.reading.YearHeading;
import org.govmonitor.registry.SiteColumn;
import org.jspecify.annotations.Nullable;

/** The pages of one column of annual reports, as far as they were read. */
final class ReportPages {
    /** Rows at the top of a list may be pinned there whatever their day. */
    private static final int PINNED = 3;

    private final SiteColumn column;
    private final List<ReportItem> items = new ArrayList<>();
    private final Set<String> read = new HashSet<>();
    private final Set<String> named = new HashSet<>();
    private boolean broken;
    private boolean hasHiddenPages;

    ReportPages(SiteColumn column) {
        this.column = column;
    }

    void add(Page page, Listing listing) {
        read.add(Frontier.key(page.url()));
        List<HttpUrl> further = Pager.further(page);
        further.forEach(url -> named.add(Frontier.key(url)));
        if (!(listing instanceof Listing.Read list)) {
            broken |= !(listing instanceof Listing.Blank);
            return;
        }
        boolean data = list.items().stream()
                .map(ListingItem::date)
                .anyMatch(date -> date != null && date.source() == DateSource.DATA);
        hasHiddenPages |= further.isEmpty() && (data || MoreButton.isOn(page));
        for (ListingItem item : list.items()) {
            items.add(new ReportItem(item.title(), item.url(), sure(item.date()), heading(page, item)));
        }
    }

    private static @Nullable LocalDate sure(@Nullable ItemDate date) {
        return date == null || date.yearInferred() || date.source() == DateSource.LINK ? null : date.day();
    }

    private static @Nullable Integer heading(Page page, ListingItem item) {
        if (item.url() == null) {
            return null;
        }
        OptionalInt year = YearHeading.above(page, item.url());
        return year.isPresent() ? year.getAsInt() : null;
    }

    ReportList list(ReportDuty duty) {
        boolean toItsEnd = !hasHiddenPages && read.containsAll(named);
        boolean whole = !read.isEmpty() && !broken && (toItsEnd || isPast(LocalDate.of(duty.year() + 1, 1, 1)));
        return new ReportList(column, Addresses.canonical(column.url()), items, whole);
    }

    /** Whether the list goes down by its days, and has come down past the given one. */
    private boolean isPast(LocalDate day) {
        LocalDate above = LocalDate.MAX;
        for (ReportItem item : items.subList(Math.min(PINNED, items.size()), items.size())) {
            LocalDate own = item.publishedOn();
            if (own == null || own.isAfter(above)) {
                return false;
            }
            above = own;
        }
        return above.isBefore(day);
    }
}
