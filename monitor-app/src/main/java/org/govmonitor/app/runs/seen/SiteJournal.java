package org.govmonitor.app.runs.seen;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.govmonitor.check.annual.AnnualReportObservation;
import org.govmonitor.scan.ScanKind;
import org.govmonitor.scan.SiteScan;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is kept of what runs saw of sites as a whole. */
@Service
@Transactional
public class SiteJournal {
    static final Set<ScanKind> OF_COLUMNS = Set.of(ScanKind.WHOLE, ScanKind.COLUMNS);
    static final Set<ScanKind> OF_DOCUMENTS = Set.of(ScanKind.WHOLE, ScanKind.CONTENT);

    private final SiteObservationRows sites;
    private final LastSeenRows last;
    private final AnnualReportRows reports;

    SiteJournal(SiteObservationRows sites, LastSeenRows last, AnnualReportRows reports) {
        this.sites = sites;
        this.last = last;
        this.reports = reports;
    }

    /** Keeps what a run saw of a site, in place of what an earlier attempt of the same run left. */
    public void keep(long scanRunId, long siteId, ScanKind kind, SiteScan scan, Instant at) {
        sites.forget(scanRunId, siteId);
        SiteObservationRow kept = sites.save(new SiteObservationRow(scanRunId, siteId, at, kind, scan));
        LastSeenRow pointer = last.findById(siteId).orElseGet(() -> new LastSeenRow(siteId));
        pointer.see(kept.id(), kind);
        last.save(pointer);
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
        return sites.last(OF_COLUMNS).stream()
                .map(row -> row.toSeen(documents.getOrDefault(row.siteId(), DocumentCounts.NONE)))
                .toList();
    }

    /** As {@link #lastSeen()}, of some sites, by their ids: two questions to the store however many they are. */
    @Transactional(readOnly = true)
    public Map<Long, SeenSite> lastSeen(Collection<Long> siteIds) {
        List<LastSeenRow> pointers = last.findAllById(siteIds);
        Set<Long> wanted = pointers.stream()
                .flatMap(pointer -> Stream.of(pointer.judgedId(), pointer.lookedId()))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Map<Long, SiteObservationRow> rows = sites.findAllById(wanted).stream()
                .collect(Collectors.toMap(SiteObservationRow::id, Function.identity()));
        Map<Long, SeenSite> seen = new HashMap<>();
        for (LastSeenRow pointer : pointers) {
            SiteObservationRow judged = pointer.judgedId() == null ? null : rows.get(pointer.judgedId());
            SiteObservationRow looked = pointer.lookedId() == null ? null : rows.get(pointer.lookedId());
            if (judged != null) {
                seen.put(judged.siteId(), judged.toSeen(looked == null ? DocumentCounts.NONE : looked.documents()));
            }
        }
        return seen;
    }

    /** All documents of some sites that scans have looked through from a moment on and before another; empty where none did. */
    @Transactional(readOnly = true)
    public Optional<DocumentCounts> documentsBetween(Instant from, Instant before, Predicate<Long> ofSites) {
        return sites.documents(OF_DOCUMENTS, from, before).stream()
                .filter(sum -> ofSites.test(sum.siteId()))
                .map(DocumentSum::counts)
                .reduce(DocumentCounts::plus);
    }

    /** What is known of some sites' reports on one year, by the ids of the sites. */
    @Transactional(readOnly = true)
    public Map<Long, List<SeenReport>> reportsOn(int year, Collection<Long> siteIds) {
        return reports.findBySiteIdInAndReportYearOrderBySiteIdAscReportAsc(siteIds, year).stream()
                .map(AnnualReportRow::toSeen)
                .collect(Collectors.groupingBy(SeenReport::siteId));
    }

    /** What is known of all sites' reports on one year. */
    @Transactional(readOnly = true)
    public List<SeenReport> reportsOn(int year) {
        return reports.findByReportYearOrderBySiteIdAscReportAsc(year).stream()
                .map(AnnualReportRow::toSeen)
                .toList();
    }
}
