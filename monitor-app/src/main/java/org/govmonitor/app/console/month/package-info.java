/**
 * The month: the problem list of a month as it prints, its statistics, downloads and freezing.
 */
@NullMarked
package org.govmonitor.app.console.month;

import org.jspecify.annotations.NullMarked;
