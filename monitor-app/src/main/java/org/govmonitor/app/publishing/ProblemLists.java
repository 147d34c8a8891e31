package org.govmonitor.app.publishing;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import okhttp3.HttpUrl;
import org.govmonitor.app.ledger.Detail;
import org.govmonitor.app.ledger.Findings;
import org.govmonitor.app.ledger.ListedFinding;
import org.govmonitor.app.registration.RegisteredSite;
import org.govmonitor.app.registration.RegisteredTarget;
import org.govmonitor.app.registration.Registrations;
import org.govmonitor.app.registration.Sight;
import org.govmonitor.export.ListedProblem;
import org.govmonitor.export.ListedProblem.Place;
import org.govmonitor.export.ListedProblem.State;
import org.govmonitor.export.ListedProblem.Target;
import org.govmonitor.export.ProblemList;
import org.govmonitor.export.ProblemListing;
import org.govmonitor.indicator.Indicators;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The month's problem lists, from the ledger in the registry's order. */
@Service
@Transactional(readOnly = true)
public class ProblemLists {
    private final Findings findings;
    private final Registrations registrations;
    private final CoverageOfMonth coverage;
    private final Indicators indicators;
    private final Clock clock;

    ProblemLists(
            Findings findings,
            Registrations registrations,
            CoverageOfMonth coverage,
            Indicators indicators,
            Clock clock) {
        this.findings = findings;
        this.registrations = registrations;
        this.coverage = coverage;
        this.indicators = indicators;
        this.clock = clock;
    }

    /** The list of a month as it is known today. */
    public ProblemList of(YearMonth month) {
        return of(month, today(), Sight.EVERYTHING);
    }

    /**
     * The list as far as somebody may see it: rows, their numbers and the coverage are those of his own targets alone.
     *
     * @param asOf the list is what was known at the end of this day
     */
    public ProblemList of(YearMonth month, LocalDate asOf, Sight sight) {
        List<RegisteredTarget> targets = registrations.targets();
        Map<Long, Integer> order = new HashMap<>();
        for (RegisteredTarget target : targets) {
            order.put(target.id(), order.size());
        }
        List<ListedProblem> problems = new ArrayList<>();
        for (ListedFinding finding : findings.listed(month, asOf)) {
            if (!sight.covers(finding.targetId())) {
                continue;
            }
            int place = Objects.requireNonNull(order.get(finding.targetId()));
            problems.add(problem(finding, targets.get(place), place));
        }
        List<RegisteredTarget> seen =
                targets.stream().filter(target -> sight.covers(target.id())).toList();
        return ProblemListing.compose(month, asOf, problems, coverage.of(month, asOf, seen, registrations.halts()));
    }

    /** The office's day. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }

    private ListedProblem problem(ListedFinding finding, RegisteredTarget target, int order) {
        return new ListedProblem(
                target instanceof RegisteredSite ? Target.SITE : Target.ACCOUNT,
                target.name(),
                order,
                target.unit(),
                finding.kind(),
                finding.wording(),
                finding.severity(),
                indicators.of(finding.kind()).countInText(),
                state(finding),
                finding.foundOn(),
                finding.rectifiedOn(),
                place(finding));
    }

    private static State state(ListedFinding finding) {
        return switch (finding.state()) {
            case OPEN -> State.OPEN;
            case RECTIFIED -> State.RECTIFIED;
            case CLOSED -> State.CLOSED;
            case NEW -> State.NEW;
            case REJECTED -> State.REJECTED;
            case EXEMPT -> throw new IllegalArgumentException("what is excused is not printed");
        };
    }

    private static Place place(ListedFinding finding) {
        Detail detail = finding.detail();
        return new Place(
                detail.column(),
                finding.subject().url(),
                address(detail.page()),
                detail.newest(),
                detail.limit(),
                detail.hits(),
                detail.evidence(),
                detail.explanation(finding.kind()),
                detail.leak());
    }

    private static @Nullable HttpUrl address(@Nullable String text) {
        return text == null ? null : HttpUrl.parse(text);
    }
}
