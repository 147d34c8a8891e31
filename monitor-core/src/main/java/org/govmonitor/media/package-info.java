/**
 * The latest posts of an account, by whichever way they can be learned.
 *
 * <p>A source answers with a {@link org.govmonitor.media.Reading}: what it showed, and from when until when it would have shown
 * every post ({@link org.govmonitor.media.Sight}). Silence is only ever concluded from the second: a bridge that stopped
 * fetching, an interface that lists no mass-sends and a unit that forgot to report all look like a silent account. A source that
 * fails is unreadable, and what it still showed may clear an account but accuse none.
 *
 * <p>One boolean “healthy” was weighed and left: it cannot say that a feed fetched the day before yesterday knows nothing of
 * yesterday, nor that a callback set up last week knows nothing of the week before.
 *
 * <p>Inner packages know one platform's forms each: {@code feed}, {@code wechat}, {@code push}, {@code weibo},
 * {@code article}; and {@code source} puts the readers together. Secrets come from outside and stay in the calls that need them.
 */
@NullMarked
package org.govmonitor.media;

import org.jspecify.annotations.NullMarked;
