package org.govmonitor.app.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import okhttp3.HttpUrl;
import org.govmonitor.indicator.ProblemKind;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the ledger says. */
@Service
@Transactional(readOnly = true)
public class Findings {
    private static final Sort LATEST_FIRST = Sort.by(Sort.Order.desc("life.foundOn"), Sort.Order.desc("id"));

    private final FindingRows rows;
    private final FindingEvents events;

    Findings(FindingRows rows, FindingEvents events) {
        this.rows = rows;
        this.events = events;
    }

    /**
     * @param page from 0
     * @param size findings on a page, at least 1
     */
    public FindingPage find(FindingQuery query, int page, int size) {
        Page<Finding> found = rows.findAll(query.toSpecification(), PageRequest.of(page, size, LATEST_FIRST));
        return new FindingPage(found.map(FindingView::of).getContent(), found.getTotalElements());
    }

    public Optional<FindingView> byId(long id) {
        return rows.findById(id).map(FindingView::of);
    }

    /** How the subject of a finding was last seen; empty where there is no such finding. */
    public Optional<LastVerdict> lastVerdict(long findingId) {
        return rows.findById(findingId)
                .map(Finding::subject)
                .map(subject -> new LastVerdict(subject.lastVerdict(), subject.lastSeenAt()));
    }

    /** Everything that happened to a finding, the first event first; empty where there is no such finding. */
    public List<HistoryLine> history(long findingId) {
        return events.of(Set.of(findingId)).stream().map(HistoryLine::of).toList();
    }

    /** Pages and attachments of a site that a scan reads first, since findings of a kind about them are alive. */
    public Set<HttpUrl> openDocuments(long targetId, ProblemKind kind) {
        return rows.awaited(targetId).stream()
                .map(Finding::subject)
                .filter(subject -> subject.scheme() == Scheme.DOCUMENT && subject.kind() == kind)
                .map(subject -> subject.subject().url())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Subjects of a site that a re-reading looks at: those with a finding that is NEW or OPEN. */
    public List<OpenSubject> openSubjects(long targetId) {
        return rows.awaited(targetId).stream()
                .filter(finding -> finding.life().state() != FindingState.RECTIFIED)
                .map(Finding::subject)
                .map(subject -> new OpenSubject(subject.kind(), subject.subject()))
                .toList();
    }

    /** How a site as a whole was last seen, with regard to each kind of problem it was ever seen for. */
    public List<SiteStanding> siteStandings(long targetId) {
        return rows.subjects(targetId, Scheme.SITE).stream()
                .map(KnownSubject::toStanding)
                .toList();
    }

    /**
     * What a month's list prints: findings discovered in the month or still open when it began, in the state and with the
     * dates that were known at the end of a day. A finding that nobody had confirmed by then is not among them.
     */
    public List<ListedFinding> listed(YearMonth month, LocalDate asOf) {
        Instant known = OfficeDay.endOf(asOf);
        Instant monthEnd = OfficeDay.endOf(month.atEndOfMonth());
        List<Finding> candidates = rows.candidates(known.isBefore(monthEnd) ? known : monthEnd, known, month.atDay(1));
        Map<Long, List<FindingEvent>> changedSince = history(candidates.stream()
                .filter(finding -> !finding.changedAt().isBefore(known))
                .toList());
        return candidates.stream()
                .map(finding -> listed(finding, changedSince.get(finding.id()), known))
                .filter(Objects::nonNull)
                .filter(finding -> belongsTo(month, finding))
                .toList();
    }

    private Map<Long, List<FindingEvent>> history(List<Finding> findings) {
        if (findings.isEmpty()) {
            return Map.of();
        }
        return events.of(findings.stream().map(Finding::id).toList()).stream()
                .collect(Collectors.groupingBy(event -> event.finding().id()));
    }

    private static @Nullable ListedFinding listed(
            Finding finding, @Nullable List<FindingEvent> history, Instant known) {
        Snapshot then = history == null
                ? new Snapshot(finding.life(), finding.detail(), finding.severity())
                : Snapshot.replay(history, known);
        if (then == null || !then.life().state().printed()) {
            return null;
        }
        return new ListedFinding(
                finding.id(),
                finding.subject().targetId(),
                finding.subject().kind(),
                finding.subject().subject(),
                finding.wording(),
                then.severity() == null ? finding.severity() : then.severity(),
                then.life().foundOn(),
                then.life().rectifiedOn(),
                then.life().state(),
                then.detail());
    }

    private static boolean belongsTo(YearMonth month, ListedFinding finding) {
        LocalDate rectifiedOn = finding.rectifiedOn();
        return !finding.foundOn().isAfter(month.atEndOfMonth())
                && (!finding.foundOn().isBefore(month.atDay(1))
                        || rectifiedOn == null
                        || !rectifiedOn.isBefore(month.atDay(1)));
    }
}
