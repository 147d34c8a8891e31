/**
 * Problem lists that were issued: kept with their documents, byte for byte, as they left the office.
 *
 * <p>Keeping the day alone and making the list anew from the ledger's history was weighed. It gives the same rows, but a new
 * program or a renamed site would give another document than the one that was signed.
 */
@NullMarked
package org.govmonitor.app.publishing.issue;

import org.jspecify.annotations.NullMarked;
