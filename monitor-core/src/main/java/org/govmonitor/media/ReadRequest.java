package org.govmonitor.media;

import java.time.Instant;
import org.govmonitor.registry.AccountSource;
import org.jspecify.annotations.Nullable;

/**
 * One source to be read.
 *
 * @param needed posts from here on are wanted; a source that pages is not asked for older ones
 * @param memory what the last reading of this source left, or null
 */
public record ReadRequest(
        AccountSource source, Instant needed, @Nullable SourceMemory memory) {}
