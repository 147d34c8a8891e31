/**
 * Tables that offices ask for beside the month's list: the whole ledger of some days, and the quarter's figures by unit.
 *
 * <p>The ledger leaves out what nobody stands behind, since it is passed on and names units. What the program does not
 * know stays empty and is never guessed. The quarter's failures are told from what was printed, so that a judgement that
 * a person took back fails nobody.
 */
@NullMarked
package org.govmonitor.app.publishing.table;

import org.jspecify.annotations.NullMarked;
