/**
 * The life of a finding: from the visits of scans and the words of people to one row with its dates and its history.
 *
 * <p>Nothing is closed for being absent. A state changes only by a visit that looked at the very subject, or by a person;
 * closing whatever a scan did not mention, as trackers of code findings do, would turn every failed fetch into praise.
 *
 * <p>A change of state is an event, and a finding's row is what its last event says: {@link
 * org.govmonitor.app.ledger.Life} is the same value in both. Lists as of an earlier day are therefore read from the
 * events, never guessed from today's row. A mere sighting is no event and never raises a version: a reviewer's page
 * would go stale with every scan.
 *
 * <p>Visits are written while a scan runs and judged in one transaction when it has ended. Judging as they arrive was
 * weighed: it would leave half a scan in the ledger after a kill, and could not tell that a fifth of a site turned bad
 * at once. A visit that caused no event is dropped when its scan is reconciled; the subject keeps what was last seen and
 * when. So the table grows with events, not with days.
 *
 * <p>A leak has a severity of its own, which every event keeps, so that lists of an earlier day say what was known then. It
 * rises with what is found later and never falls while anything is exposed: a unit that takes away nine rows of ten has not
 * made the incident small. Only one that begins anew, after it was in order or called a false alarm, is rated anew. A doubt
 * that turns out certain rises too but stays NEW, as does the gravest leak among the many findings of a first scan: once a
 * finding waits for a person, only a person moves it.
 */
@NullMarked
package org.govmonitor.app.ledger;

import org.jspecify.annotations.NullMarked;
