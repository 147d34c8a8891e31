/**
 * Telling people: what was laid into the {@link org.govmonitor.app.notify.Outbox} goes to its recipient over every channel that he has.
 *
 * <p>A message is written in the transaction of what it tells of, so neither stands without the other, and its key makes it one
 * for ever. It is rendered and masked in that moment: what waits, is sent or shown never holds a private person's number.
 *
 * <p>Exactly once, or listed for a person. A delivery is marked as being sent before a byte leaves; what a kill or a broken
 * line leaves behind there may or may not have arrived. A general webhook is given an {@code Idempotency-Key} and is tried
 * again, as its receiver can tell. A robot or a mail server cannot (mail keeps its {@code Message-ID}, but few look at it): such a
 * delivery becomes UNSURE and waits for a person who can look into the group or ask, since two notices of one matter cost
 * an office more than a click. What surely did not arrive is tried again with growing pauses; what was refused for good, or
 * failed until the time was over, is DEAD and says why.
 *
 * <p>Within: {@code send} the ways out, {@code channel} who is reached how, {@code text} templates and masking. They know nothing
 * of each other, but that a channel has a kind of way.
 */
@NullMarked
package org.govmonitor.app.notify;

import org.jspecify.annotations.NullMarked;
