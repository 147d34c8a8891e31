/**
 * Agreed exceptions: what is excused, why, by whom and until when. An exception is judged by its dates alone, so that a job
 * that stopped running extends none.
 */
@NullMarked
package org.govmonitor.app.ledger.exempt;

import org.jspecify.annotations.NullMarked;
