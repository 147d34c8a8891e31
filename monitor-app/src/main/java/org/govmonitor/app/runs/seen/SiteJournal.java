package org.govmonitor.app.runs.seen;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.govmonitor.check.annual.AnnualReportObservation;
import org.govmonitor.scan.ScanKind;
import org.govmonitor.scan.SiteScan;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is kept of what runs saw of sites as a whole. */
@Service
@Transactional
public class SiteJournal {
    private static final Set<ScanKind> OF_DOCUMENTS = Set.of(ScanKind.WHOLE, ScanKind.CONTENT);

    private final SiteObservationRows sites;
    private final AnnualReportRows reports;

    SiteJournal(SiteObservationRows sites, AnnualReportRows reports) {
        this.sites = sites;
        this.reports = reports;
    }

    /** Keeps what a run saw of a site, in place of what an earlier attempt of the same run left. */
    public void keep(long scanRunId, long siteId, ScanKind kind, SiteScan scan, Instant at) {
        sites.forget(scanRunId, siteId);
        sites.save(new SiteObservationRow(scanRunId, siteId, at, kind, scan));
        for (AnnualReportObservation seen : scan.duties().annualReports()) {
            reports.findBySiteIdAndReportYear(siteId, seen.year()).stream()
                    .filter(row -> row.report() == seen.report())
                    .findFirst()
                    .ifPresentOrElse(
                            row -> row.see(seen, at), () -> reports.save(new AnnualReportRow(siteId, seen, at)));
        }
    }

    /** Each site whose columns were ever judged, as it was last seen; its documents as they were last looked through. */
    @Transactional(readOnly = true)
    public List<SeenSite> lastSeen() {
        Map<Long, DocumentCounts> documents = sites.last(OF_DOCUMENTS).stream()
                .collect(Collectors.toMap(
                        SiteObservationRow::siteId, SiteObservationRow::documents, (one, other) -> other));
        return sites.last(Set.of(ScanKind.WHOLE, ScanKind.COLUMNS)).stream()
                .map(row -> row.toSeen(documents.getOrDefault(row.siteId(), DocumentCounts.NONE)))
                .toList();
    }

    /** All documents of some sites that scans have looked through from a moment on and before another; empty where none did. */
    @Transactional(readOnly = true)
    public Optional<DocumentCounts> documentsBetween(Instant from, Instant before, Predicate<Long> ofSites) {
        return sites.findByKindInAndObservedAtGreaterThanEqualAndObservedAtLessThan(OF_DOCUMENTS, from, before).stream()
                .filter(row -> ofSites.test(row.siteId()))
                .map(SiteObservationRow::documents)
                .reduce(DocumentCounts::plus);
    }

    /** What is known of all sites' reports on one year. */
    @Transactional(readOnly = true)
    public List<SeenReport> reportsOn(int year) {
        return reports.findByReportYearOrderBySiteIdAscReportAsc(year).stream()
                .map(AnnualReportRow::toSeen)
                .toList();
    }
}
