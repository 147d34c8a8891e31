package org.govmonitor.discover.proposal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.govmonitor.discover.address.PageKey;
import org.govmonitor.registry.Site;
import org.govmonitor.registry.SiteColumn;

/**
 * How the columns that a site shows differ from those registered.
 *
 * @param appeared shown and not registered
 * @param vanished registered and no longer shown; empty where the walk did not see the whole site, since what was not
 *     looked at has not vanished
 * @param moved shown under the same name at another address
 */
public record ColumnChanges(List<ProposedColumn> appeared, List<SiteColumn> vanished, List<Moved> moved) {

    /** A registered column and where it seems to be now. */
    public record Moved(SiteColumn from, ProposedColumn to) {}

    public ColumnChanges {
        appeared = List.copyOf(appeared);
        vanished = List.copyOf(vanished);
        moved = List.copyOf(moved);
    }

    /** Compares by address first, then by name where one column of that name is left on either side. */
    public static ColumnChanges between(Site registered, DiscoveredSite found) {
        Map<String, ProposedColumn> shown = new LinkedHashMap<>();
        found.columns().forEach(column -> shown.put(PageKey.of(column.url()), column));
        List<SiteColumn> missing = new ArrayList<>();
        for (SiteColumn column : registered.columns()) {
            if (shown.remove(PageKey.of(column.url())) == null) {
                missing.add(column);
            }
        }
        boolean whole = found.state() == DiscoveredSite.State.WHOLE;
        List<Moved> moved = whole ? moved(missing, new ArrayList<>(shown.values())) : List.of();
        for (Moved move : moved) {
            missing.remove(move.from());
            shown.remove(PageKey.of(move.to().url()));
        }
        return new ColumnChanges(List.copyOf(shown.values()), whole ? missing : List.of(), moved);
    }

    private static List<Moved> moved(List<SiteColumn> missing, List<ProposedColumn> shown) {
        Map<String, ProposedColumn> byName = new HashMap<>();
        Map<String, Integer> bearers = new HashMap<>();
        for (ProposedColumn column : shown) {
            byName.put(column.name(), column);
            bearers.merge(column.name(), 1, Integer::sum);
        }
        missing.forEach(column -> bearers.merge(column.name(), 1, Integer::sum));
        return missing.stream()
                .filter(column -> byName.containsKey(column.name()) && bearers.getOrDefault(column.name(), 0) == 2)
                .map(column -> new Moved(column, Objects.requireNonNull(byName.get(column.name()))))
                .toList();
    }
}
