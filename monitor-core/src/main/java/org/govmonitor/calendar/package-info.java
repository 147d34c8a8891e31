/**
 * The working days of the state: weekends, the holidays that the General Office of the State Council announces year by year,
 * and the weekend days that are worked in exchange.
 *
 * <p>They follow no rule, so a year is known from data or not at all. Falling back on weekends was weighed and refused: a
 * deadline that ran out in a holiday would accuse falsely, and nobody would see why.
 */
@NullMarked
package org.govmonitor.calendar;

import org.jspecify.annotations.NullMarked;
