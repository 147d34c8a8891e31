package org.govmonitor.app.registration.proposal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.govmonitor.app.registration.RegisteredSite;
import org.govmonitor.discover.address.PageKey;
import org.govmonitor.discover.proposal.ColumnChanges;
import org.govmonitor.discover.proposal.ColumnChanges.Moved;
import org.govmonitor.discover.proposal.DiscoveredSite;
import org.govmonitor.discover.proposal.ProposedColumn;
import org.jspecify.annotations.Nullable;

/** Brings the proposals of one site to what a discovery shows, inside the transaction of its caller. */
final class ProposalIntake {
    /** What the store holds of an address and of a name; nothing that long is a column's. */
    private static final int LONGEST_ADDRESS = 2_000;

    private static final int LONGEST_NAME = 200;

    private final ProposalRows rows;
    private final RegisteredSite site;
    private final Map<String, ProposalRow> kept;
    private final Set<String> shown = new HashSet<>();

    ProposalIntake(ProposalRows rows, RegisteredSite site) {
        this.rows = rows;
        this.site = site;
        this.kept = rows.findBySiteIdOrderByOrdinalAscIdAsc(site.id()).stream()
                .collect(Collectors.toMap(ProposalRow::pageKey, Function.identity()));
    }

    /** To be called once. */
    ColumnChanges take(DiscoveredSite found) {
        if (found.state() == DiscoveredSite.State.UNREACHABLE) {
            return new ColumnChanges(List.of(), List.of(), List.of());
        }
        ColumnChanges changes = ColumnChanges.between(site.site(), found);
        List<ProposedColumn> appeared = new ArrayList<>();
        for (ProposedColumn column : changes.appeared()) {
            if (keep(column, null)) {
                appeared.add(column);
            }
        }
        List<Moved> moved = new ArrayList<>();
        for (Moved move : changes.moved()) {
            if (keep(move.to(), site.columnId(move.from().url()))) {
                moved.add(move);
            }
        }
        if (found.state() == DiscoveredSite.State.WHOLE) {
            dropVanished();
        }
        return new ColumnChanges(appeared, changes.vanished(), moved);
    }

    /** False for what a person set aside, or what no store could hold. */
    private boolean keep(ProposedColumn column, @Nullable Long replaces) {
        String key = PageKey.of(column.url());
        ProposalRow row = kept.get(key);
        if (row != null && row.state() == ProposalState.DISMISSED
                || column.url().toString().length() > LONGEST_ADDRESS
                || column.name().length() > LONGEST_NAME) {
            return false;
        }
        if (row == null) {
            row = new ProposalRow(site.id(), column);
            kept.put(key, row);
        }
        row.propose(column, shown.size(), replaces);
        shown.add(key);
        rows.save(row);
        return true;
    }

    private void dropVanished() {
        kept.values().stream()
                .filter(row -> row.state() == ProposalState.WAITING && !shown.contains(row.pageKey()))
                .forEach(rows::delete);
    }
}
