/**
 * Masks: ours, and how many real numbers fit one. The same meter judges what others publish and what we keep ourselves.
 *
 * <p>Numbers are counted, not estimated from the hidden digits: the check digit of an ID divides what is left by eleven, and
 * most of eight hidden digits are no date.
 */
@NullMarked
package org.govmonitor.privacy.mask;

import org.jspecify.annotations.NullMarked;
