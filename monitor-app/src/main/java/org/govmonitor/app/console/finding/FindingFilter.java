package org.govmonitor.app.console.finding;

import java.time.YearMonth;
import org.govmonitor.app.ledger.FindingQuery;
import org.govmonitor.app.ledger.FindingState;
import org.govmonitor.indicator.Severity;
import org.jspecify.annotations.Nullable;

/**
 * Which findings the page shows, as its address says it.
 *
 * @param severity how grave they are held to be
 * @param month of discovery
 * @param page from 1; null is the first
 */
record FindingFilter(
        @Nullable FindingState state,
        @Nullable Severity severity,
        @Nullable YearMonth month,
        @Nullable Integer page) {

    FindingFilter {
        page = page == null ? 1 : Math.max(1, page);
    }

    public boolean narrows() {
        return state != null || severity != null || month != null;
    }

    int pageFromZero() {
        return page == null ? 0 : page - 1;
    }

    FindingQuery query() {
        FindingQuery query = state == null ? FindingQuery.ALL : FindingQuery.inState(state);
        return query.ofSeverity(severity).foundIn(month);
    }
}
