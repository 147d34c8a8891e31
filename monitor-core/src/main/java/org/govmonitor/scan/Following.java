package org.govmonitor.scan;

import java.time.LocalDate;
import okhttp3.HttpUrl;
import org.govmonitor.page.listing.ListingItem;
import org.jspecify.annotations.Nullable;

/** What a walk along a column's list does with what the list shows. */
interface Following {

    /**
     * An item that leads somewhere.
     *
     * @param day it is from, or about
     * @return whether the list showed something that was not met before
     */
    boolean item(HttpUrl url, @Nullable ListingItem item, @Nullable LocalDate day, ColumnWalk walk);

    /** Whether to go on to the next page of the list. Asked once a page, after its items. */
    boolean goesOn();

    /** Every item is read, and every page of the list. */
    static Following everything(Frontier frontier) {
        return new Following() {
            @Override
            public boolean item(HttpUrl url, @Nullable ListingItem item, @Nullable LocalDate day, ColumnWalk walk) {
                return frontier.addArticle(url, day, walk);
            }

            @Override
            public boolean goesOn() {
                return true;
            }
        };
    }

    /**
     * No item is read.
     *
     * @param toTheEnd whether every page of the list is, or only its first
     */
    static Following list(Frontier frontier, boolean toTheEnd) {
        return new Following() {
            @Override
            public boolean item(HttpUrl url, @Nullable ListingItem item, @Nullable LocalDate day, ColumnWalk walk) {
                return frontier.pass(url);
            }

            @Override
            public boolean goesOn() {
                return toTheEnd;
            }
        };
    }
}
