/**
 * Feeds that bridges make of accounts: RSS 2.0 (and 1.0), Atom 1.0 and JSON Feed, and what a bridge tells of itself.
 *
 * <p>How fresh a bridge is decides whether its feed's silence is the account's, and it is asked apart from the feed: many bridges
 * write a feed from their store at the moment it is asked for, so that a time in its head proves only that the program runs. Such
 * a time is taken for the bridge's word, which a person has to confirm; that of a bridge known to write it without having looked
 * is taken for nothing.
 *
 * <p>Feeds are parsed by a stream reader that knows neither DTDs nor entities. A library for feeds was weighed and left: what is
 * asked of an entry is its date, address and title.
 */
@NullMarked
package org.govmonitor.media.feed;

import org.jspecify.annotations.NullMarked;
