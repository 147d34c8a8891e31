/**
 * Lists that come as data: a datastore in a page or an answer, JSON as an answer or in a script.
 *
 * <p>Data is read by the likeness of its objects and what their fields hold, not by the field names of single systems, and
 * scripts are read but never run. A browser that runs them would see more, at the price of running what strangers wrote;
 * a list that only a running script could fill is reported as such instead. Markup within data goes the way of all markup,
 * which is why this package stands upon {@code markup}.
 */
@NullMarked
package org.govmonitor.page.listing.data;

import org.jspecify.annotations.NullMarked;
