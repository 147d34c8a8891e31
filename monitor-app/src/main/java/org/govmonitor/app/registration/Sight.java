package org.govmonitor.app.registration;

import java.util.Set;

/**
 * Whose things somebody may see. Every question to a room that keeps things of units takes one, and the store answers within
 * it: what a page leaves out has been read already.
 */
public sealed interface Sight {
    /** Of those who answer for all: the whole registry. */
    Sight EVERYTHING = new Everything();

    /** Whether things of a site or an account are seen. */
    boolean covers(long targetId);

    /** Whether a unit's things are seen, by its name. */
    boolean coversUnit(String unit);

    /** No limit. */
    record Everything() implements Sight {
        @Override
        public boolean covers(long targetId) {
            return true;
        }

        @Override
        public boolean coversUnit(String unit) {
            return true;
        }
    }

    /**
     * What one unit answers for.
     *
     * @param targetIds of its sites and accounts; may be empty
     */
    record OfUnit(String unit, Set<Long> targetIds) implements Sight {
        public OfUnit {
            targetIds = Set.copyOf(targetIds);
        }

        @Override
        public boolean covers(long targetId) {
            return targetIds.contains(targetId);
        }

        @Override
        public boolean coversUnit(String other) {
            return unit.equals(other);
        }
    }
}
