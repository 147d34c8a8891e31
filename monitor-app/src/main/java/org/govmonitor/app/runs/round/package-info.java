/** Rounds that recur by the calendar, such as reminding units each morning: what they do is for those who make them. */
@NullMarked
package org.govmonitor.app.runs.round;

import org.jspecify.annotations.NullMarked;
