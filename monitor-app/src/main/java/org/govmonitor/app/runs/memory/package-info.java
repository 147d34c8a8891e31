/**
 * What whole scans of sites leave for the next ones: the columns' lists, and the documents in which nothing was found.
 *
 * <p>Both are kept in the transaction that ends a scan. Of documents there is one row for each, found by a hash of its
 * address; rows of another version of the engine count for nothing and are overwritten as documents are read again.
 */
@NullMarked
package org.govmonitor.app.runs.memory;

import org.jspecify.annotations.NullMarked;
