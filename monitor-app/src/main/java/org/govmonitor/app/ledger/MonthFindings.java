package org.govmonitor.app.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.govmonitor.app.registration.Sight;
import org.govmonitor.indicator.ProblemKind;
import org.govmonitor.indicator.Severity;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a month's list prints: findings discovered in the month or still open when it began, in the state and with the dates that
 * were known at the end of a day. A finding that nobody had confirmed by then is not among them.
 *
 * <p>Those that have not changed since that day are as their rows say; three questions find them, each by an index, where one with
 * three ways to answer would read the whole ledger. Of the few others history tells.
 */
@Service
@Transactional(readOnly = true)
public class MonthFindings {
    private static final Set<Long> NO_TARGET = Set.of(-1L);
    private static final String BRIEF = """
            select f.id, f.target_id, f.kind, f.wording, f.gravity, f.found_on, f.rectified_on, f.state
            from finding f
            where %s and f.state in ('OPEN', 'RECTIFIED', 'CLOSED')
              and f.changed_at < :known%s""";
    private static final List<String> WAYS = List.of(
            "f.found_on between :first and :last",
            "f.found_on < :first and f.rectified_on >= :first",
            "f.found_on < :first and f.rectified_on is null");

    private final FindingRows rows;
    private final FindingEvents events;
    private final JdbcClient store;

    MonthFindings(FindingRows rows, FindingEvents events, JdbcTemplate store) {
        this.rows = rows;
        this.events = events;
        this.store = JdbcClient.create(store);
    }

    /** All that the list prints, with the evidence that each stood on. */
    public List<ListedFinding> whole(YearMonth month, LocalDate asOf) {
        MonthSpan span = MonthSpan.of(month, asOf);
        return Stream.of(
                        rows.foundIn(span.first(), span.last(), span.known()),
                        rows.settledSince(span.first(), span.known()),
                        rows.neverSettled(span.first(), span.known()))
                .flatMap(List::stream)
                .map(finding -> listed(
                        finding, new Snapshot(finding.life(), finding.duty(), finding.detail(), finding.severity())))
                .collect(Collectors.collectingAndThen(Collectors.toCollection(ArrayList::new), settled -> {
                    settled.addAll(changedSince(span));
                    settled.sort(Comparator.comparingLong(ListedFinding::id));
                    return settled;
                }));
    }

    /** The same without the evidence, of the targets within a sight. */
    public List<ListedBrief> brief(YearMonth month, LocalDate asOf, Sight sight) {
        MonthSpan span = MonthSpan.of(month, asOf);
        String within = sight instanceof Sight.OfUnit ? " and f.target_id in (:targets)" : "";
        JdbcClient.StatementSpec query = store.sql(WAYS.stream()
                        .map(way -> BRIEF.formatted(way, within))
                        .collect(Collectors.joining(" union all ")))
                .param("known", span.known().atOffset(ZoneOffset.UTC))
                .param("first", span.first())
                .param("last", span.last());
        if (sight instanceof Sight.OfUnit of) {
            query.param("targets", of.targetIds().isEmpty() ? NO_TARGET : of.targetIds());
        }
        List<ListedBrief> found =
                new ArrayList<>(query.query((row, number) -> brief(row)).list());
        changedSince(span).stream()
                .filter(finding -> sight.covers(finding.targetId()))
                .map(ListedBrief::of)
                .forEach(found::add);
        found.sort(Comparator.comparingLong(ListedBrief::id));
        return found;
    }

    /** Those of which something happened after the day of the list, as they were on it. */
    private List<ListedFinding> changedSince(MonthSpan span) {
        List<Finding> changed = rows.changedSince(span.known());
        if (changed.isEmpty()) {
            return List.of();
        }
        Map<Long, List<FindingEvent>> history = events
                .of(changed.stream().map(Finding::id).toList())
                .stream()
                .collect(Collectors.groupingBy(event -> event.finding().id()));
        List<ListedFinding> then = new ArrayList<>();
        for (Finding finding : changed) {
            Snapshot known = Snapshot.replay(Objects.requireNonNull(history.get(finding.id())), span.known());
            if (known != null && known.life().state().printed()) {
                ListedFinding listed = listed(finding, known);
                if (span.holds(listed)) {
                    then.add(listed);
                }
            }
        }
        return then;
    }

    private static ListedFinding listed(Finding finding, Snapshot then) {
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

    private static ListedBrief brief(ResultSet row) throws SQLException {
        return new ListedBrief(
                row.getLong(1),
                row.getLong(2),
                ProblemKind.valueOf(row.getString(3)),
                row.getString(4),
                Severity.values()[row.getInt(5)],
                row.getObject(6, LocalDate.class),
                row.getObject(7, LocalDate.class),
                FindingState.valueOf(row.getString(8)));
    }
}
