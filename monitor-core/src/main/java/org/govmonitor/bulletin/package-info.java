/**
 * The monthly bulletin (政务公开月报) as the office writes it: from counted facts to sentences, each with what it rests on, and to the
 * checks that hold text, appendix and figures together.
 *
 * <p>A sentence is made only of what was counted. What was not read is said to be so and never praised; a comparison is drawn only
 * where the month before was watched as well. Words stand in {@code words.properties}; names of the place and the thresholds
 * of 个别, 少数 and 部分 come from the settings, since both are local custom. Nothing here remembers or asks the clock.
 */
@NullMarked
package org.govmonitor.bulletin;

import org.jspecify.annotations.NullMarked;
