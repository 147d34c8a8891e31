package org.govmonitor.export;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How much of what is watched was read: what was not read was not judged, and a reader of the list must know.
 *
 * @param wanted the share, from 0 to 1, below which a list says so in its first line
 */
public record Coverage(Share sites, Share columns, Share attachments, double wanted) {

    /** The customary {@link #wanted()}. */
    public static final double WANTED = 0.95;

    public Coverage {
        if (!(wanted >= 0 && wanted <= 1)) {
            throw new IllegalArgumentException("a share is from 0 to 1, not " + wanted);
        }
    }

    /**
     * Of one sort of thing.
     *
     * @param registered how many there are
     * @param read how many of them were read
     * @param notRead how many were not, by reason; a reason is the name of a constant such as {@code TIMEOUT}
     */
    public record Share(int registered, int read, Map<String, Integer> notRead) {
        /** Nothing to read. */
        public static final Share NONE = new Share(0, 0, Map.of());

        public Share {
            if (read < 0 || read > registered) {
                throw new IllegalArgumentException("of " + registered + " cannot " + read + " be read");
            }
            notRead = Collections.unmodifiableMap(new TreeMap<>(notRead));
        }

        boolean isBelow(double wanted) {
            return read < wanted * registered;
        }
    }

    /** Whether any of the three shares is smaller than wanted. */
    public boolean isShort() {
        return List.of(sites, columns, attachments).stream().anyMatch(share -> share.isBelow(wanted));
    }
}
