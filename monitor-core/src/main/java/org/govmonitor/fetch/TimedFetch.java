package org.govmonitor.fetch;

import org.jspecify.annotations.Nullable;

/**
 * What became of a fetch that was timed.
 *
 * @param certificate of the last host that was asked under encryption, or null where none was shown
 */
public record TimedFetch(
        FetchResult result, Timing timing, @Nullable ShownCertificate certificate) {}
