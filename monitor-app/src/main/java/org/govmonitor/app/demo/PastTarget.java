package org.govmonitor.app.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.govmonitor.app.registration.RegisteredSite;
import org.govmonitor.app.registration.RegisteredTarget;
import org.govmonitor.check.Visit;
import org.govmonitor.indicator.ProblemKind;

/**
 * A site or an account with all that was wrong with it.
 *
 * @param columns of a site, in its order; none of an account
 */
record PastTarget(RegisteredTarget target, List<PastColumn> columns, List<Fault> faults) {
    long id() {
        return target.id();
    }

    boolean isSite() {
        return target instanceof RegisteredSite;
    }

    /** Whether scans met a closed door. */
    boolean isDown(LocalDate day) {
        return faults.stream().anyMatch(fault -> fault.kind() == ProblemKind.SITE_UNREACHABLE && fault.lastsOn(day));
    }

    /** What the scan of a day sees that the one before, of a day before, did not. */
    List<Visit> visits(LocalDate before, LocalDate day, Instant at) {
        List<Visit> visits = new ArrayList<>();
        for (Fault fault : faults) {
            if (fault.lastsOn(day) && !fault.lastsOn(before)) {
                visits.add(fault.found().apply(at));
            } else if (fault.lastsOn(before) && !fault.lastsOn(day)) {
                visits.add(Visit.inOrder(fault.kind(), fault.subject(), at));
            }
        }
        if (!isDown(day)) {
            for (PastColumn column : columns) {
                if (isDown(before) || column.state(day) != column.state(before)) {
                    column.visits(day, at).stream()
                            .filter(visit -> faults.stream()
                                    .noneMatch(fault -> fault.lastsOn(day)
                                            && fault.is(
                                                    visit.kind(),
                                                    visit.subject().place())))
                            .forEach(visits::add);
                }
            }
        }
        return visits;
    }

    /** Whether by the evening of a day nothing is wrong any more with a place. */
    boolean isPutRight(ProblemKind kind, String place, LocalDate day) {
        LocalDate next = day.plusDays(1);
        return switch (kind) {
            case COLUMN_STALE, COLUMN_BLANK ->
                columns.stream()
                        .filter(column -> column.place().equals(place))
                        .allMatch(column -> column.state(next) == PastColumn.State.FINE);
            default -> faults.stream().noneMatch(fault -> fault.is(kind, place) && fault.lastsOn(next));
        };
    }
}
