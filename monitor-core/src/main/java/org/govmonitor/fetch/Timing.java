package org.govmonitor.fetch;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How long the parts of a fetch took, each summed over its redirects. Pauses made for politeness are in none of them. A part
 * is null where it was not needed or did not come to its end.
 *
 * @param dns looking up names
 * @param connect until a connection stood, without its encryption
 * @param tls agreeing on encryption
 * @param firstByte from the request sent to the first byte of its answer
 * @param total from the first look-up to the last byte, or to the failure
 */
public record Timing(
        @Nullable Duration dns,
        @Nullable Duration connect,
        @Nullable Duration tls,
        @Nullable Duration firstByte,
        Duration total) {

    /** Only the whole is known. */
    public static Timing of(Duration total) {
        return new Timing(null, null, null, null, total);
    }
}
