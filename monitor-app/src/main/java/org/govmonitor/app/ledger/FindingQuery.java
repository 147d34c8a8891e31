package org.govmonitor.app.ledger;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.govmonitor.indicator.ProblemKind;
import org.govmonitor.indicator.Severity;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.domain.Specification;

/**
 * Which findings are asked for; what is null or empty limits nothing.
 *
 * @param states any of these
 * @param foundIn the month of discovery
 * @param batchId the batch they wait in or came with
 * @param severity how grave they are held to be
 */
public record FindingQuery(
        Set<FindingState> states,
        @Nullable Long targetId,
        @Nullable ProblemKind kind,
        @Nullable YearMonth foundIn,
        @Nullable Long batchId,
        @Nullable Severity severity) {
    /** Every finding there ever was. */
    public static final FindingQuery ALL = new FindingQuery(Set.of(), null, null, null, null, null);

    public FindingQuery {
        states = Set.copyOf(states);
    }

    public static FindingQuery inState(FindingState... states) {
        return new FindingQuery(Set.of(states), null, null, null, null, null);
    }

    public FindingQuery ofTarget(@Nullable Long site) {
        return new FindingQuery(states, site, kind, foundIn, batchId, severity);
    }

    public FindingQuery ofKind(@Nullable ProblemKind wanted) {
        return new FindingQuery(states, targetId, wanted, foundIn, batchId, severity);
    }

    public FindingQuery foundIn(@Nullable YearMonth month) {
        return new FindingQuery(states, targetId, kind, month, batchId, severity);
    }

    public FindingQuery inBatch(@Nullable Long batch) {
        return new FindingQuery(states, targetId, kind, foundIn, batch, severity);
    }

    public FindingQuery ofSeverity(@Nullable Severity wanted) {
        return new FindingQuery(states, targetId, kind, foundIn, batchId, wanted);
    }

    Specification<Finding> toSpecification() {
        return (finding, query, builder) -> builder.and(limits(finding, builder).toArray(Predicate[]::new));
    }

    private List<Predicate> limits(Root<Finding> finding, CriteriaBuilder builder) {
        List<Predicate> limits = new ArrayList<>();
        if (!states.isEmpty()) {
            limits.add(finding.get("life").get("state").in(states));
        }
        if (targetId != null) {
            limits.add(builder.equal(finding.get("subject").get("targetId"), targetId));
        }
        if (kind != null) {
            limits.add(builder.equal(finding.get("subject").get("kind"), kind));
        }
        if (foundIn != null) {
            limits.add(builder.between(finding.get("life").get("foundOn"), foundIn.atDay(1), foundIn.atEndOfMonth()));
        }
        if (severity != null) {
            limits.add(builder.equal(finding.get("severity"), severity));
        }
        if (batchId != null) {
            limits.add(builder.equal(finding.get("life").get("batchId"), batchId));
        }
        return limits;
    }
}
