package org.govmonitor.scan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.govmonitor.check.ColumnObservation;
import org.govmonitor.check.ColumnVerdict;
import org.govmonitor.check.Problem;
import org.govmonitor.check.Visit;
import org.govmonitor.registry.Site;

/** What the scan of one site has found so far; the listener is told of each thing as it is found. */
final class Account {
    private final Site site;
    private final ScanListener listener;
    private final List<ColumnObservation> columns = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    Account(Site site, ScanListener listener) {
        this.site = site;
        this.listener = listener;
    }

    void add(Visit visit) {
        if (visit.problem() != null) {
            problems.add(visit.problem());
        }
        listener.visited(site, visit);
    }

    void add(ColumnVerdict verdict) {
        columns.add(verdict.observation());
        listener.observed(site, verdict.observation());
        verdict.visits().forEach(this::add);
    }

    /** In the order in which the site is registered with them, whichever was judged first. */
    List<ColumnObservation> columns(Site registered) {
        return columns.stream()
                .sorted(Comparator.comparingInt(column -> registered.columns().indexOf(column.column())))
                .toList();
    }

    List<Problem> problems() {
        return problems;
    }
}
