package org.govmonitor.app.ledger;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A finding as a person saw it.
 *
 * @param version what it was when it was shown, or null to decide on it whatever it is now
 */
public record SeenFinding(long findingId, @Nullable Long version) {

    /** Findings whatever they are now. */
    public static List<SeenFinding> ofAny(Collection<Long> findingIds) {
        return findingIds.stream().map(id -> new SeenFinding(id, null)).toList();
    }
}
