/**
 * What a page says when it is read as a list, and the contract of all ways to read it so.
 *
 * <p>That a list cannot be read is an answer of its own beside found, blank and blocked, and not an exception nor an empty
 * list: a column is called stale or blank only on what was seen, as a false accusation costs more than a miss. Each check
 * has to say what it makes of a list it cannot read.
 *
 * <p>The inner packages know one thing each: {@code layout} how markup stands together, {@code rowdate} which date of a row
 * counts, {@code markup} which rows are the list, {@code data} lists that come as data. None of them knows the order in
 * which the ways are tried; that is {@code org.govmonitor.page.reading}'s.
 */
@NullMarked
package org.govmonitor.page.listing;

import org.jspecify.annotations.NullMarked;
