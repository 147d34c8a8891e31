package org.govmonitor.app.registration.proposal;

import okhttp3.HttpUrl;
import org.govmonitor.discover.proposal.ProposedColumn;
import org.jspecify.annotations.Nullable;

/**
 * A proposed column as it is kept.
 *
 * @param site the name of its site
 * @param replaces the address of the registered column that seems to have moved here, or null
 */
public record Proposal(
        long id,
        long siteId,
        String site,
        ProposedColumn column,
        @Nullable HttpUrl replaces,
        ProposalState state) {

    /** Whether it may be accepted together with others, unseen: a move changes what is registered and is always looked at. */
    public boolean isConfident() {
        return replaces == null && column.isConfident();
    }
}
