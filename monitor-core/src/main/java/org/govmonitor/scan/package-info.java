/**
 * Walking a site: which pages, in what order, and when to stop.
 */
@NullMarked
package org.govmonitor.scan;

import org.jspecify.annotations.NullMarked;
