package org.govmonitor.app.ledger;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import okhttp3.HttpUrl;
import org.govmonitor.app.registration.Sight;
import org.govmonitor.indicator.ProblemKind;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the ledger says. */
@Service
@Transactional(readOnly = true)
public class Findings {
    private final FindingRows rows;
    private final FindingEvents events;
    private final FindingSearch search;
    private final MonthFindings months;

    Findings(FindingRows rows, FindingEvents events, FindingSearch search, MonthFindings months) {
        this.rows = rows;
        this.events = events;
        this.search = search;
        this.months = months;
    }

    /**
     * Lines of a list, without the evidence.
     *
     * @param page from 0
     * @param size findings on a page, at least 1
     */
    public FindingList find(Sight sight, FindingQuery query, FindingOrder order, int page, int size) {
        return search.page(sight, query, order, (long) page * size, size);
    }

    /** The numbers of all that are asked for, in order: a long list is read by them, piece after piece, as it was at one moment. */
    public List<Long> ids(Sight sight, FindingQuery query, FindingOrder order) {
        return search.ids(sight, query, order);
    }

    /** Lines of some findings, without the evidence, in the order of their numbers as {@link #ids} gave them. */
    public List<FindingBrief> lines(List<Long> ids) {
        return search.lines(ids);
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

    /** Those of some findings that there are and that may be seen, in no order: one question to the store however many. */
    public List<FindingView> byIds(Sight sight, Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : rows.withSubjects(ids).stream()
                        .filter(finding -> finding.isWithin(sight))
                        .map(FindingView::of)
                        .toList();
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

    /** The histories of those of some findings that may be seen, by their numbers: two questions to the store however many. */
    public Map<Long, List<HistoryLine>> histories(Sight sight, Collection<Long> ids) {
        Set<Long> seen = byIds(sight, ids).stream().map(FindingView::id).collect(Collectors.toSet());
        return seen.isEmpty()
                ? Map.of()
                : events.of(seen).stream()
                        .collect(Collectors.groupingBy(
                                event -> event.finding().id(),
                                Collectors.mapping(HistoryLine::of, Collectors.toList())));
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

    /** As {@link MonthFindings#whole}. */
    public List<ListedFinding> listed(YearMonth month, LocalDate asOf) {
        return months.whole(month, asOf);
    }
}
