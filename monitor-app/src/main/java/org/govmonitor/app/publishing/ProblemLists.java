package org.govmonitor.app.publishing;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import okhttp3.HttpUrl;
import org.govmonitor.app.ledger.Detail;
import org.govmonitor.app.ledger.ListedBrief;
import org.govmonitor.app.ledger.ListedFinding;
import org.govmonitor.app.ledger.MonthFindings;
import org.govmonitor.app.registration.NamedTarget;
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
    private static final Place NOWHERE = new Place(null, null, null, null, null, 0, List.of());

    private final MonthFindings findings;
    private final Registrations registrations;
    private final CoverageOfMonth coverage;
    private final Indicators indicators;
    private final Clock clock;

    ProblemLists(
            MonthFindings findings,
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
        Order order = new Order(registrations.named(sight));
        List<ListedProblem> problems = findings.whole(month, asOf).stream()
                .filter(finding -> sight.covers(finding.targetId()))
                .map(finding -> problem(ListedBrief.of(finding), order, place(finding)))
                .toList();
        return ProblemListing.compose(month, asOf, problems, coverage.of(month, asOf, order.targets()));
    }

    /** The same, whose problems do not say where they are: all that is printed of it, at a fraction of the cost. */
    public ProblemList printed(YearMonth month, LocalDate asOf, Sight sight) {
        Order order = new Order(registrations.named(sight));
        List<ListedProblem> problems = findings.brief(month, asOf, sight).stream()
                .map(finding -> problem(finding, order, NOWHERE))
                .toList();
        return ProblemListing.compose(month, asOf, problems, coverage.of(month, asOf, order.targets()));
    }

    /** Targets in their customary order. */
    private record Order(List<NamedTarget> targets, Map<Long, Integer> places) {
        Order(List<NamedTarget> targets) {
            this(targets, new HashMap<>());
            targets.forEach(target -> places.put(target.id(), places.size()));
        }

        int placeOf(long target) {
            return Objects.requireNonNull(places.get(target), "a finding is in something registered");
        }
    }

    /** The office's day. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }

    private ListedProblem problem(ListedBrief finding, Order order, Place where) {
        int place = order.placeOf(finding.targetId());
        NamedTarget target = order.targets().get(place);
        return new ListedProblem(
                target.sort() == NamedTarget.Sort.SITE ? Target.SITE : Target.ACCOUNT,
                target.name(),
                place,
                target.unit(),
                finding.kind(),
                finding.wording(),
                finding.severity(),
                indicators.of(finding.kind()).countInText(),
                state(finding),
                finding.foundOn(),
                finding.rectifiedOn(),
                where);
    }

    private static State state(ListedBrief finding) {
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
