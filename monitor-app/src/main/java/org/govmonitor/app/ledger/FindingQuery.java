package org.govmonitor.app.ledger;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.govmonitor.app.ledger.due.OfficeDay;
import org.govmonitor.app.registration.Sight;
import org.govmonitor.indicator.ProblemKind;
import org.govmonitor.indicator.Severity;
import org.jspecify.annotations.Nullable;

/**
 * Which findings are asked for. Every word narrows it; one that names nothing, null or an empty set, limits nothing, except
 * {@link #ofTargets}, since a unit without sites has no findings.
 */
public final class FindingQuery {
    /** Every finding there ever was. */
    public static final FindingQuery ALL = new FindingQuery(List.of(), null);

    private final List<Limit> limits;

    @Nullable
    private final TextSearch text;

    private interface Limit {
        Predicate on(Root<Finding> finding, CriteriaBuilder builder);
    }

    private FindingQuery(List<Limit> limits, @Nullable TextSearch text) {
        this.limits = List.copyOf(limits);
        this.text = text;
    }

    public static FindingQuery inState(FindingState... states) {
        return ALL.inStates(Set.of(states));
    }

    public FindingQuery inStates(Set<FindingState> states) {
        return states.isEmpty() ? this : and((finding, builder) -> oneOf(state(finding), states, builder));
    }

    public FindingQuery ofTarget(@Nullable Long target) {
        return target == null ? this : and((finding, builder) -> builder.equal(finding.get("targetId"), target));
    }

    /** @param targets none of them means no finding; null limits nothing */
    public FindingQuery ofTargets(@Nullable Collection<Long> targets) {
        return targets == null ? this : and((finding, builder) -> among(finding.get("targetId"), targets, builder));
    }

    public FindingQuery ofKind(@Nullable ProblemKind kind) {
        return kind == null ? this : ofKinds(Set.of(kind));
    }

    public FindingQuery ofKinds(Set<ProblemKind> kinds) {
        return kinds.isEmpty() ? this : and((finding, builder) -> oneOf(finding.get("kind"), kinds, builder));
    }

    FindingQuery notOfKind(ProblemKind kind) {
        return and((finding, builder) -> builder.notEqual(finding.get("kind"), kind));
    }

    /** Whose address begins so. */
    FindingQuery under(String prefix) {
        return and((finding, builder) ->
                TextSearch.beginning(finding.get("subject").get("place"), prefix, builder));
    }

    public FindingQuery ofSeverity(@Nullable Severity severity) {
        return severity == null
                ? this
                : and((finding, builder) -> builder.equal(finding.get("gravity"), severity.ordinal()));
    }

    public FindingQuery foundIn(@Nullable YearMonth month) {
        return month == null ? this : foundFrom(month.atDay(1)).foundTo(month.atEndOfMonth());
    }

    public FindingQuery foundFrom(@Nullable LocalDate day) {
        return day == null ? this : and((finding, builder) -> builder.greaterThanOrEqualTo(foundOn(finding), day));
    }

    public FindingQuery foundTo(@Nullable LocalDate day) {
        return day == null ? this : and((finding, builder) -> builder.lessThanOrEqualTo(foundOn(finding), day));
    }

    /** What follows a finding where the latest discovered stand first; so a walk goes on wherever others are written meanwhile. */
    public FindingQuery after(LocalDate day, long id) {
        return and((finding, builder) -> builder.and(
                builder.lessThanOrEqualTo(foundOn(finding), day),
                builder.or(builder.lessThan(foundOn(finding), day), builder.lessThan(finding.<Long>get("id"), id))));
    }

    public FindingQuery rectifiedFrom(@Nullable LocalDate day) {
        return day == null
                ? this
                : and((finding, builder) ->
                        builder.greaterThanOrEqualTo(finding.get("life").get("rectifiedOn"), day));
    }

    public FindingQuery rectifiedTo(@Nullable LocalDate day) {
        return day == null
                ? this
                : and((finding, builder) ->
                        builder.lessThanOrEqualTo(finding.get("life").get("rectifiedOn"), day));
    }

    /** Written into the ledger at a moment or later. */
    public FindingQuery foundSince(@Nullable Instant moment) {
        return moment == null
                ? this
                : and((finding, builder) -> builder.greaterThanOrEqualTo(finding.get("firstFoundAt"), moment));
    }

    public FindingQuery inBatch(@Nullable Long batch) {
        return batch == null
                ? this
                : and((finding, builder) -> builder.equal(finding.get("life").get("batchId"), batch));
    }

    /** OPEN, and too late at a moment. */
    public FindingQuery overdueAt(@Nullable Instant now) {
        return now == null ? this : open().and((finding, builder) -> builder.lessThanOrEqualTo(dueAt(finding), now));
    }

    /** OPEN, and due on one of these days, whether it is late already or not. */
    public FindingQuery dueBetween(LocalDate first, LocalDate last) {
        Instant after = OfficeDay.startOf(first);
        Instant until = OfficeDay.endOf(last);
        return open().and((finding, builder) -> builder.and(
                builder.greaterThan(dueAt(finding), after), builder.lessThanOrEqualTo(dueAt(finding), until)));
    }

    /** That a unit was told to put right. */
    public FindingQuery assignedTo(@Nullable String unit) {
        return unit == null
                ? this
                : and((finding, builder) -> builder.equal(finding.get("duty").get("unit"), unit));
    }

    /** OPEN, and nobody was told. */
    public FindingQuery unassigned() {
        return open().and(
                        (finding, builder) -> builder.isNull(finding.get("duty").get("unit")));
    }

    /** That were there before and had been closed. */
    public FindingQuery recurring() {
        return and((finding, builder) -> builder.isNotNull(finding.get("recursOf")));
    }

    /** Waiting for a person: NEW, or a relapse that a mass change showed. */
    public FindingQuery undecided() {
        return inStates(Set.of(FindingState.NEW, FindingState.RECTIFIED))
                .and((finding, builder) -> builder.or(
                        builder.equal(state(finding), FindingState.NEW),
                        builder.isNotNull(finding.get("life").get("relapsedOn"))));
    }

    public FindingQuery cameBy(Origin.@Nullable Way way) {
        return way == null
                ? this
                : and((finding, builder) -> builder.equal(finding.get("origin").get("way"), way));
    }

    public FindingQuery underExemption(@Nullable Long exemption) {
        return exemption == null
                ? this
                : and((finding, builder) -> builder.equal(finding.get("duty").get("exemptionId"), exemption));
    }

    /**
     * Whose wording, name of the column, address, number or number at the higher office holds a text, whatever its letters'
     * case, or that are found in certain targets.
     *
     * @param text blank limits nothing
     * @param named targets whose own or whose unit's name holds the text
     */
    public FindingQuery holding(@Nullable String text, Collection<Long> named) {
        if (text == null || text.isBlank()) {
            return this;
        }
        if (this.text != null) {
            throw new IllegalStateException("one text can be looked for at a time");
        }
        return new FindingQuery(limits, new TextSearch(text.strip(), Set.copyOf(named)));
    }

    /** Only what somebody may see: of a unit what is found in its targets and what it was told to put right. */
    FindingQuery within(Sight sight) {
        if (sight instanceof Sight.OfUnit of) {
            return and((finding, builder) -> builder.or(
                    among(finding.get("targetId"), of.targetIds(), builder),
                    builder.equal(finding.get("duty").get("unit"), of.unit())));
        }
        return this;
    }

    /** What text is looked for, beside all that {@link #toPredicates} says. */
    Optional<TextSearch> text() {
        return Optional.ofNullable(text);
    }

    boolean limitsNothing() {
        return limits.isEmpty();
    }

    FindingQuery numbered(Collection<Long> ids) {
        return and((finding, builder) -> among(finding.get("id"), ids, builder));
    }

    Predicate[] toPredicates(Root<Finding> finding, CriteriaBuilder builder) {
        return limits.stream().map(limit -> limit.on(finding, builder)).toArray(Predicate[]::new);
    }

    private FindingQuery open() {
        return and((finding, builder) -> builder.equal(state(finding), FindingState.OPEN));
    }

    private FindingQuery and(Limit limit) {
        List<Limit> more = new ArrayList<>(limits);
        more.add(limit);
        return new FindingQuery(more, text);
    }

    /** One value is asked for as such, since a store keeps an order for it. */
    private static <T> Predicate oneOf(Path<T> path, Set<T> values, CriteriaBuilder builder) {
        return values.size() == 1 ? builder.equal(path, values.iterator().next()) : path.in(values);
    }

    private static Path<FindingState> state(Root<Finding> finding) {
        return finding.get("life").get("state");
    }

    private static Path<LocalDate> foundOn(Root<Finding> finding) {
        return finding.get("life").get("foundOn");
    }

    private static Path<Instant> dueAt(Root<Finding> finding) {
        return finding.get("duty").get("dueAt");
    }

    private static Predicate among(Path<Long> path, Collection<Long> ids, CriteriaBuilder builder) {
        return ids.isEmpty() ? builder.disjunction() : path.in(ids);
    }
}
