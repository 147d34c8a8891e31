package org.govmonitor.app.runs;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.govmonitor.app.ledger.SiteScanRecord;

/**
 * What became of a run, as far as somebody may see it.
 *
 * @param targets one for each site or account whose scan was begun
 * @param unread columns without a verdict, in the order of their sites
 */
public record RunReport(Run run, List<SiteScanRecord> targets, List<UnreadColumn> unread) {
    public RunReport {
        targets = List.copyOf(targets);
        unread = List.copyOf(unread);
    }

    /** How many columns were not read, by the reason. */
    public Map<String, Long> byReason() {
        return unread.stream()
                .collect(Collectors.groupingBy(UnreadColumn::reason, TreeMap::new, Collectors.counting()));
    }
}
