package org.govmonitor.check.seen;

import java.time.LocalDate;
import org.govmonitor.page.date.DateSource;
import org.govmonitor.page.date.ItemDate;
import org.govmonitor.page.listing.ListingItem;
import org.jspecify.annotations.Nullable;

/**
 * One item of a list as it was read.
 *
 * @param title masked, at most {@value #LONGEST_TITLE} characters
 * @param url where it leads, or null where it has no link or the link itself shows a number
 * @param day null where none was read
 * @param source where the day was read; null exactly where the day is
 * @param yearInferred whether the year was told from the neighbours
 * @param other what another source says of the day, where it lies apart; or null
 */
public record ItemSeen(
        String title,
        @Nullable String url,
        @Nullable LocalDate day,
        @Nullable DateSource source,
        boolean yearInferred,
        @Nullable LocalDate other) {
    static final int LONGEST_TITLE = 200;

    static ItemSeen of(ListingItem item, Masking masking) {
        ItemDate date = item.date();
        String url = item.url() == null ? null : masking.address(item.url());
        return new ItemSeen(
                masking.text(item.title(), LONGEST_TITLE),
                url == null || url.isEmpty() ? null : url,
                date == null ? null : date.day(),
                date == null ? null : date.source(),
                date != null && date.yearInferred(),
                item.other() == null ? null : item.other().day());
    }
}
