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
import org.govmonitor.app.ledger.due.OfficeDay;
import org.govmonitor.app.registration.Sight;
import org.govmonitor.indicator.ProblemKind;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the ledger says. */
@Service
@Transactional(readOnly = true)
public class Findings {
    private final FindingRows rows;
    private final FindingEvents events;
    private final FindingSearch search;

    Findings(FindingRows rows, FindingEvents events, FindingSearch search) {
        this.rows = rows;
        this.events = events;
        this.search = search;
    }

    /**
     * Lines of a list, without the evidence.
     *
     * @param page from 0
     * @param size findings on a page, at least 1
     */
    public FindingList find(Sight sight, FindingQuery query, FindingOrder order, int page, int size) {
        List<FindingBrief> lines = search.lines(sight, query, order, (long) page * size, size);
        boolean last = !lines.isEmpty() && lines.size() < size;
        long total = last ? (long) page * size + lines.size() : search.count(sight, query);
        return new FindingList(lines, total);
    }

    /**
     * The first lines of a list, uncounted.
     *
     * @param most at least 1
     */
    public List<FindingBrief> first(Sight sight, FindingQuery query, FindingOrder order, int most) {
        return search.lines(sight, query, order, 0, most);
    }

    /**
     * Whole findings, each with its evidence, which weighs.
     *
     * @param page from 0
     * @param size findings on a page, at least 1
     */
    public FindingPage whole(Sight sight, FindingQuery query, FindingOrder order, int page, int size) {
        List<FindingView> found = search.whole(sight, query, order, (long) page * size, size).stream()
                .map(FindingView::of)
                .toList();
        return new FindingPage(found, search.count(sight, query));
    }

    /** How the subject of a finding was last seen; empty where there is no such finding. */
    public Optional<LastVerdict> lastVerdict(long findingId) {
        return rows.findById(findingId)
                .map(Finding::subject)
                .map(subject -> new LastVerdict(subject.lastVerdict(), subject.lastSeenAt()));
    }

    /** How many there are. */
    public long count(Sight sight, FindingQuery query) {
        return search.count(sight, query);
    }

    /** Empty where there is none, or none that may be seen. */
    public Optional<FindingView> byId(Sight sight, long id) {
        return rows.findById(id).filter(finding -> finding.isWithin(sight)).map(FindingView::of);
    }

    /** Everything that happened to a finding, the first event first; empty where there is none, or none that may be seen. */
    public List<HistoryLine> history(Sight sight, long findingId) {
        return rows.findById(findingId)
                .filter(finding -> finding.isWithin(sight))
                .map(finding -> events.of(Set.of(finding.id())).stream()
                        .map(HistoryLine::of)
                        .toList())
                .orElse(List.of());
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
                .filter(finding -> finding.life().state() == FindingState.NEW
                        || finding.life().state() == FindingState.OPEN)
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
        List<Finding> candidates = rows.candidates(known, month.atDay(1), month.atEndOfMonth());
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
                ? new Snapshot(finding.life(), finding.duty(), finding.detail(), finding.severity())
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
