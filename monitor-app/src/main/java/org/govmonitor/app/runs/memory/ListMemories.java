package org.govmonitor.app.runs.memory;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import okhttp3.HttpUrl;
import org.govmonitor.app.registration.RegisteredSite;
import org.govmonitor.check.ColumnObservation;
import org.govmonitor.check.memory.ListMemory;
import org.govmonitor.fetch.Addresses;
import org.govmonitor.registry.SiteColumn;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What whole scans have learned of the columns' lists. */
@Service
class ListMemories {
    private final MemoryRows rows;

    ListMemories(MemoryRows rows) {
        this.rows = rows;
    }

    /** What is known of a site's lists, by the canonical address of the column. */
    @Transactional(readOnly = true)
    Map<HttpUrl, ListMemory> of(RegisteredSite site) {
        Map<Long, HttpUrl> addresses = new HashMap<>();
        for (SiteColumn column : site.site().columns()) {
            addresses.put(site.columnId(column.url()), Addresses.canonical(column.url()));
        }
        Map<HttpUrl, ListMemory> known = new HashMap<>();
        for (MemoryRow row : rows.findAllById(addresses.keySet())) {
            row.toMemory()
                    .ifPresent(memory -> known.put(Objects.requireNonNull(addresses.get(row.siteColumnId())), memory));
        }
        return known;
    }

    /** Keeps what a scan learned, in the transaction that ends the scan: what never ended was never learned. */
    @Transactional(propagation = Propagation.MANDATORY)
    void keep(RegisteredSite site, List<ColumnObservation> seen) {
        for (ColumnObservation one : seen) {
            if (one.memory() != null) {
                rows.save(new MemoryRow(site.columnId(one.column().url()), one.memory()));
            }
        }
    }
}
