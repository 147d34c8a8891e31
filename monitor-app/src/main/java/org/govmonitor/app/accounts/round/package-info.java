/**
 * Media accounts, from their sources to the ledger: each read in rounds, judged by what all sources together tell, and put right at
 * once where a unit reports a post.
 *
 * <p>A round of an account is to the ledger what a scan is of a site: claimed, recorded, ended, reconciled, and safe to be run twice.
 * When rounds are due is decided by the runs, which call {@link org.govmonitor.app.accounts.round.AccountRounds} and are not known
 * here.
 *
 * <p>What a source told stays known though the source may fail later, so the newest post never moves back. What is kept of a reading
 * is enough to judge anew without asking anybody, as after a report: but such a second look accuses of nothing, as nobody was asked.
 */
@NullMarked
package org.govmonitor.app.accounts.round;

import org.jspecify.annotations.NullMarked;
