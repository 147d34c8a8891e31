/**
 * The runs: scans under way and past, what they could not read, and when they come next.
 */
@NullMarked
package org.govmonitor.app.console.run;

import org.jspecify.annotations.NullMarked;
