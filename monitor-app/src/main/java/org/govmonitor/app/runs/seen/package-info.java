/**
 * What runs saw of sites as a whole: their home pages, the counts that fail a site, and the annual reports with the days of
 * their publication, which the bulletin tells.
 *
 * <p>Observations of a site are kept for each run. Of a report there is one row for each site and year, since the fact
 * outlasts the runs that saw it.
 */
@NullMarked
package org.govmonitor.app.runs.seen;

import org.jspecify.annotations.NullMarked;
