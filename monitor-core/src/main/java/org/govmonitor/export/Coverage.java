package org.govmonitor.export;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How much of what is watched was read: what was not read was not judged, and a reader of the list must know.
 *
 * @param attachments null where no scan looked for attachments
 * @param accounts media accounts; null where none is registered
 * @param wanted the share, from 0 to 1, below which a list says so in its first line
 */
public record Coverage(
        Share sites,
        Share columns,
        @Nullable Share attachments,
        @Nullable Share accounts,
        double wanted) {

    /** The customary {@link #wanted()}. */
    public static final double WANTED = 0.95;

    public Coverage {
        if (!(wanted >= 0 && wanted <= 1)) {
            throw new IllegalArgumentException("a share is from 0 to 1, not " + wanted);
        }
    }

    /** Of an office without media accounts. */
    public Coverage(Share sites, Share columns, @Nullable Share attachments, double wanted) {
        this(sites, columns, attachments, null, wanted);
    }

    /**
     * Of one sort of thing.
     *
     * @param registered how many there are
     * @param read how many of them were read
     * @param partly how many of those read were not read to their end
     * @param notRead how many were not, by reason; a reason is the name of a constant such as {@code TIMEOUT},
     *     or stands in words already
     */
    public record Share(int registered, int read, int partly, Map<String, Integer> notRead) {
        public Share {
            if (partly < 0 || read < partly || registered < read) {
                throw new IllegalArgumentException(
                        "not of each other: " + registered + " registered, " + read + " read, " + partly + " partly");
            }
            notRead = Collections.unmodifiableMap(new TreeMap<>(notRead));
        }

        boolean isBelow(double wanted) {
            return read < wanted * registered;
        }
    }

    /** Whether any of the shares is smaller than wanted. */
    public boolean isShort() {
        return Stream.of(sites, columns, attachments, accounts)
                .anyMatch(share -> share != null && share.isBelow(wanted));
    }
}
