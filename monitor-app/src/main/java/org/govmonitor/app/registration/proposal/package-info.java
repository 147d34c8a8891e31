/**
 * Columns that discovery proposes: kept until a person takes them into the registry or sets them aside.
 *
 * <p>A proposal is a row of its own rather than a column with a mark: everything else may go on to take every registered
 * column for one that somebody vouches for, and none can be judged, listed or counted as watched by an oversight.
 */
@NullMarked
package org.govmonitor.app.registration.proposal;

import org.jspecify.annotations.NullMarked;
