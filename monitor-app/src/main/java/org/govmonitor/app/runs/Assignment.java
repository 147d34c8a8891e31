package org.govmonitor.app.runs;

import org.govmonitor.registry.Site;
import org.govmonitor.scan.Known;

/**
 * What one scan of one site is to look at.
 *
 * @param site with the columns to be read
 * @param onwards whether to go where the plan leads; else only what the site is given with is asked for
 */
record Assignment(Site site, Known known, boolean onwards) {}
