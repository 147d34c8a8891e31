package org.govmonitor.app.notify;

import java.time.Instant;

/**
 * A delivery whose time has come.
 *
 * @param since from when the time to keep trying counts
 * @param tries made before
 */
record Due(long id, long messageId, long channelId, boolean enabled, Instant since, int tries) {}
