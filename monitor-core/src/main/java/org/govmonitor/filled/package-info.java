/**
 * Reads the lists that a page only names: follows its leads, and where these lead to nothing lets a browser draw the page.
 *
 * <p>Only a page that is unreadable in itself is asked for leads; what could be read is never overruled by what lies
 * elsewhere. The order of the ways is that of {@code org.govmonitor.page.lead}, and the browser comes last, since it costs
 * most. Each way ends the search with a list, or passes: a way whose leads disagree says that nothing can be told, which
 * a later way may still better, as a list of a side box taken for the column's accuses wrongly.
 *
 * <p>A room of its own, because whoever reads columns needs it, a scan as well as an operator who looks at one page; each
 * brings the ground it may fetch on, with its scope and its budget.
 */
@NullMarked
package org.govmonitor.filled;

import org.jspecify.annotations.NullMarked;
