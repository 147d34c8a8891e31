package org.govmonitor.app.runs;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.govmonitor.app.registration.Sight;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;

/**
 * Which runs are asked for; what is null limits nothing.
 *
 * @param sight of whoever asks: a run of one target alone is seen by those who see the target
 * @param from the earliest start
 * @param before what started then or later is left out
 * @param oldestFirst else newest first
 * @param last behind which to begin in the order of the list
 */
public record RunQuery(
        Sight sight,
        @Nullable Plan plan,
        @Nullable RunState state,
        @Nullable Instant from,
        @Nullable Instant before,
        boolean oldestFirst,
        @Nullable Last last) {

    /** The last run of the part before. */
    record Last(Instant startedAt, long id) {}

    /** All of them that somebody may see, newest first. */
    public static RunQuery of(Sight sight) {
        return new RunQuery(sight, null, null, null, null, false, null);
    }

    /** The part of the same list behind a run. */
    public RunQuery after(Instant startedAt, long id) {
        return new RunQuery(sight, plan, state, from, before, oldestFirst, new Last(startedAt, id));
    }

    Sort sort() {
        return oldestFirst
                ? Sort.by(Sort.Order.asc("startedAt"), Sort.Order.asc("id"))
                : Sort.by(Sort.Order.desc("startedAt"), Sort.Order.desc("id"));
    }

    Specification<RunRow> toSpecification() {
        return (run, query, builder) -> builder.and(limits(run, builder).toArray(Predicate[]::new));
    }

    private List<Predicate> limits(Root<RunRow> run, CriteriaBuilder builder) {
        List<Predicate> limits = new ArrayList<>();
        if (plan != null) {
            limits.add(builder.equal(run.get("plan"), plan.key()));
        }
        if (state != null) {
            limits.add(builder.equal(run.get("state"), state));
        }
        if (from != null) {
            limits.add(builder.greaterThanOrEqualTo(run.get("startedAt"), from));
        }
        if (before != null) {
            limits.add(builder.lessThan(run.get("startedAt"), before));
        }
        if (last != null) {
            Path<Instant> startedAt = run.get("startedAt");
            Path<Long> id = run.get("id");
            limits.add(builder.or(
                    oldestFirst
                            ? builder.greaterThan(startedAt, last.startedAt())
                            : builder.lessThan(startedAt, last.startedAt()),
                    builder.and(
                            builder.equal(startedAt, last.startedAt()),
                            oldestFirst ? builder.greaterThan(id, last.id()) : builder.lessThan(id, last.id()))));
        }
        if (sight instanceof Sight.OfUnit unit) {
            limits.add(builder.or(
                    builder.isNull(run.get("targetId")), run.get("targetId").in(unit.targetIds())));
        }
        return limits;
    }
}
