/**
 * Whether a site opens often enough, and how it encrypts: verdicts on what the probes gave.
 *
 * <p>A week is made of days of Asia/Shanghai, as the standard asks for so many visits a day, and only of days that are over:
 * with part of a day in it, the share would rise above the limit at noon and be below it again by night, and a site be
 * accused in between. A day that has too few visits for another reason than the watcher's own line gives no verdict at all. One that lost them to the own line is passed over, and
 * an older day takes its place, so that an outage of ours neither counts for a site nor blinds us for a week; but the seven
 * days must lie within ten, or they are no week any more.
 */
@NullMarked
package org.govmonitor.check.availability;

import org.jspecify.annotations.NullMarked;
