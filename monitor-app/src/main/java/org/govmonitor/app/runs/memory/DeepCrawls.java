package org.govmonitor.app.runs.memory;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.govmonitor.app.registration.RegisteredSite;
import org.govmonitor.scan.SiteScan;
import org.govmonitor.scan.deep.DeepProgress;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** How far the crawls of whole sites have come. */
@Service
public class DeepCrawls {
    private final DeepCrawlRows rows;
    private final Clock clock;

    DeepCrawls(DeepCrawlRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /**
     * The sites whose crawl is to go on, or to begin: first those that have waited longest since they were last taken up.
     *
     * @param everyDays days between the end of one crawl and the beginning of the next
     */
    @Transactional(readOnly = true)
    public List<RegisteredSite> due(List<RegisteredSite> sites, int everyDays) {
        Map<Long, DeepCrawlRow> known = new HashMap<>();
        rows.findAll().forEach(row -> known.put(row.siteId(), row));
        LocalDate latest = LocalDate.now(clock).minusDays(everyDays);
        return sites.stream()
                .filter(site -> isDue(known.get(site.id()), latest))
                .sorted(Comparator.comparing(site -> Optional.ofNullable(known.get(site.id()))
                        .map(DeepCrawlRow::takenUpAt)
                        .orElse(Instant.EPOCH)))
                .toList();
    }

    private static boolean isDue(@Nullable DeepCrawlRow row, LocalDate latest) {
        return row == null
                || row.isUnderWay()
                || row.finishedOn() == null
                || !row.finishedOn().isAfter(latest);
    }

    /** The crawl of a site that is under way; empty where none is. */
    @Transactional(readOnly = true)
    public Optional<DeepProgress> of(RegisteredSite site) {
        return rows.findById(site.id()).map(DeepCrawlRow::progress);
    }

    /** Keeps how far a part of a crawl came, in the transaction that ends it; of a site that did not open, nothing. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void keep(RegisteredSite site, SiteScan scan) {
        if (scan.state() != SiteScan.State.UNREACHABLE) {
            DeepCrawlRow row = rows.findById(site.id()).orElseGet(() -> new DeepCrawlRow(site.id()));
            row.take(scan.crawl(), clock.instant(), LocalDate.now(clock));
            rows.save(row);
        }
    }
}
