package org.govmonitor.app.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.govmonitor.app.registration.NamedTarget;
import org.govmonitor.indicator.ProblemKind;
import org.govmonitor.indicator.Severity;
import org.jspecify.annotations.Nullable;

/**
 * Which findings are asked for, as the address of a page or of a program says it; what is null limits nothing.
 *
 * @param q words to look for
 * @param severity how grave they are held to be
 * @param unit the name of the unit that answers for the site or account
 * @param month of discovery
 * @param due how they stand to their deadline
 * @param waiting whether only those that wait for a person are shown
 * @param recurring whether only those that were closed before are shown
 * @param printed whether only those that lists print are shown
 * @param batch the openings or recoveries of one scan
 * @param exemption that excuses them
 * @param rectifiedFrom the first day of rectification
 */
public record FindingFilter(
        @Nullable String q,
        @Nullable FindingState state,
        @Nullable Severity severity,
        @Nullable ProblemKind kind,
        @Nullable String unit,
        @Nullable Long target,
        @Nullable YearMonth month,
        @Nullable LocalDate foundFrom,
        @Nullable LocalDate foundTo,
        @Nullable LocalDate rectifiedFrom,
        @Nullable LocalDate rectifiedTo,
        @Nullable Due due,
        Origin.@Nullable Way origin,
        @Nullable Boolean waiting,
        @Nullable Boolean recurring,
        @Nullable Boolean printed,
        @Nullable Long batch,
        @Nullable Long exemption) {
    /** Days within which a deadline counts as near. */
    public static final int SOON = 3;

    /** How a finding that is not rectified stands to its deadline. */
    public enum Due {
        OVERDUE,
        TODAY,
        SOON
    }

    /** Whether it asks for something that no field of the page's form says, but a link that led here. */
    public boolean asksMore() {
        return Stream.of(month, rectifiedFrom, rectifiedTo, origin, waiting, recurring, printed, batch, exemption)
                .anyMatch(Objects::nonNull);
    }

    private Set<FindingState> states() {
        if (state != null) {
            return Set.of(state);
        }
        return Boolean.TRUE.equals(printed)
                ? Stream.of(FindingState.values()).filter(FindingState::printed).collect(Collectors.toSet())
                : Set.of();
    }

    /** @param targets all that may be seen */
    public FindingQuery query(Collection<NamedTarget> targets, Instant now, LocalDate today) {
        FindingQuery query = FindingQuery.ALL
                .inStates(states())
                .ofSeverity(severity)
                .ofKind(kind)
                .ofTarget(target)
                .ofTargets(unit == null ? null : ids(targets, one -> one.unit().equals(unit)))
                .foundIn(month)
                .foundFrom(foundFrom)
                .foundTo(foundTo)
                .rectifiedFrom(rectifiedFrom)
                .rectifiedTo(rectifiedTo)
                .cameBy(origin)
                .inBatch(batch)
                .underExemption(exemption)
                .holding(q, q == null ? List.of() : ids(targets, one -> holds(one, q)));
        query = Boolean.TRUE.equals(waiting) ? query.undecided() : query;
        query = Boolean.TRUE.equals(recurring) ? query.recurring() : query;
        if (due == null) {
            return query;
        }
        return switch (due) {
            case OVERDUE -> query.overdueAt(now);
            case TODAY -> query.dueBetween(today, today);
            case SOON -> query.dueBetween(today, today.plusDays(SOON));
        };
    }

    private static boolean holds(NamedTarget target, String text) {
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        return target.name().toLowerCase(Locale.ROOT).contains(wanted)
                || target.unit().toLowerCase(Locale.ROOT).contains(wanted);
    }

    private static List<Long> ids(Collection<NamedTarget> targets, Predicate<NamedTarget> which) {
        return targets.stream().filter(which).map(NamedTarget::id).toList();
    }
}
