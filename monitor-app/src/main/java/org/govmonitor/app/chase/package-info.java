/**
 * Chasing what is not put right (日整改、周核查、月通报): who is told what, when, and how much more sternly the later it gets.
 *
 * <p>A round is one transaction with its messages and steps, and stands in the store by its day: broken off it is made anew, made twice
 * it does nothing. The last rung of the ladder only proposes: summoning somebody is for people.
 */
@NullMarked
package org.govmonitor.app.chase;

import org.jspecify.annotations.NullMarked;
