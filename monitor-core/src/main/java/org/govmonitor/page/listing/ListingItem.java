package org.govmonitor.page.listing;

import okhttp3.HttpUrl;
import org.govmonitor.page.date.ItemDate;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a listing.
 *
 * @param url where it leads, or null where it has no usable link
 * @param date its day, or null where the list shows none that can be trusted
 */
public record ListingItem(
        String title, @Nullable HttpUrl url, @Nullable ItemDate date) {}
