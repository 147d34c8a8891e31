package org.govmonitor.app.ledger;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Join;
import jakarta.persistence.criteria.Root;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.govmonitor.app.ledger.sought.FoundNumbers;
import org.govmonitor.app.ledger.sought.SoughtTexts;
import org.govmonitor.app.registration.Sight;
import org.govmonitor.indicator.ProblemKind;
import org.govmonitor.indicator.Severity;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Asks the store for lines of findings, without the evidence of any. */
@Component
class FindingSearch {
    /** How many numbers a store is told at most; more are told apart here. */
    private static final int FEW = 500;

    private static final long LEAST_WINDOW = 2_000;
    private static final int MORE = 4;

    private final EntityManager store;
    private final SoughtTexts texts;

    FindingSearch(EntityManager store, SoughtTexts texts) {
        this.store = store;
        this.texts = texts;
    }

    /**
     * What is asked of the store, and what has to be told apart here.
     *
     * @param within what the store is asked
     * @param found the numbers beside which nothing counts, or null where the store is asked for all
     */
    private record Scope(FindingQuery within, @Nullable FoundNumbers found) {}

    /**
     * Lines in order. Their numbers are asked for first, which indexes answer, and their rows only then.
     *
     * @param first the number of findings to leave out
     * @param most at least 1
     */
    List<FindingBrief> lines(Sight sight, FindingQuery asked, FindingOrder order, long first, int most) {
        return lines(ids(scope(sight, asked), order, first, most));
    }

    /**
     * A page of lines, and how many there are in all.
     *
     * @param first the number of findings to leave out
     * @param most at least 1
     */
    FindingList page(Sight sight, FindingQuery asked, FindingOrder order, long first, int most) {
        Scope scope = scope(sight, asked);
        if (scope.found() != null && !scope.within().limitsNothing()) {
            List<Long> all = ids(scope, order, 0, Integer.MAX_VALUE);
            return new FindingList(lines(all.stream().skip(first).limit(most).toList()), all.size());
        }
        List<FindingBrief> lines = lines(ids(scope, order, first, most));
        boolean last = !lines.isEmpty() && lines.size() < most;
        return new FindingList(lines, last ? first + lines.size() : count(scope));
    }

    /** Lines in the order of their numbers; one that is there no more is left out. */
    List<FindingBrief> lines(List<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<Long, FindingBrief> lines = new HashMap<>();
        for (Tuple row : rows(ids)) {
            FindingBrief line = brief(row);
            lines.put(line.id(), line);
        }
        return ids.stream().filter(lines::containsKey).map(lines::get).toList();
    }

    /** The numbers of all of them, in order. */
    List<Long> ids(Sight sight, FindingQuery asked, FindingOrder order) {
        return ids(scope(sight, asked), order, 0, Integer.MAX_VALUE);
    }

    /** The numbers of all of them whoever may see them, ascending. */
    List<Long> ids(FindingQuery asked) {
        return numbers(scope(Sight.EVERYTHING, asked)).stream().sorted().toList();
    }

    /** How many there are. */
    long count(Sight sight, FindingQuery asked) {
        return count(scope(sight, asked));
    }

    private Scope scope(Sight sight, FindingQuery asked) {
        FindingQuery within = asked.within(sight);
        if (asked.text().isEmpty()) {
            return new Scope(within, null);
        }
        FoundNumbers found = asked.text().get().in(texts);
        return found.size() <= FEW ? new Scope(within.numbered(found.toList()), null) : new Scope(within, found);
    }

    private long count(Scope scope) {
        if (scope.found() == null) {
            return counted(scope.within());
        }
        return scope.within().limitsNothing()
                ? scope.found().size()
                : numbers(scope).size();
    }

    private List<Long> ids(Scope scope, FindingOrder order, long first, int most) {
        return scope.found() == null
                ? numbers(scope.within(), order, first, most)
                : among(scope.found(), scope.within(), order, first, most);
    }

    /** Reads on until enough of the numbers are among those found; a store could not be told so many of them. */
    private List<Long> among(FoundNumbers found, FindingQuery within, FindingOrder order, long first, int most) {
        long wanted = first + most;
        for (long window = Math.max(LEAST_WINDOW, wanted * MORE); ; window *= MORE) {
            int read = (int) Math.min(window, Integer.MAX_VALUE);
            List<Long> ids = numbers(within, order, 0, read);
            List<Long> hits = ids.stream().filter(found::contains).limit(wanted).toList();
            if (hits.size() == wanted || ids.size() < read) {
                return hits.stream().skip(first).toList();
            }
        }
    }

    private List<Long> numbers(FindingQuery within, FindingOrder order, long first, int most) {
        CriteriaBuilder builder = store.getCriteriaBuilder();
        CriteriaQuery<Long> query = builder.createQuery(Long.class);
        Root<Finding> finding = query.from(Finding.class);
        query.select(finding.get("id"))
                .where(within.toPredicates(finding, builder))
                .orderBy(order.toOrders(finding, builder));
        return store.createQuery(query)
                .setFirstResult(Math.toIntExact(first))
                .setMaxResults(most)
                .getResultList();
    }

    /** In no order. */
    private List<Long> numbers(Scope scope) {
        CriteriaBuilder builder = store.getCriteriaBuilder();
        CriteriaQuery<Long> query = builder.createQuery(Long.class);
        Root<Finding> finding = query.from(Finding.class);
        query.select(finding.get("id")).where(scope.within().toPredicates(finding, builder));
        List<Long> ids = store.createQuery(query).getResultList();
        FoundNumbers found = scope.found();
        return found == null ? ids : ids.stream().filter(found::contains).toList();
    }

    private long counted(FindingQuery within) {
        CriteriaBuilder builder = store.getCriteriaBuilder();
        CriteriaQuery<Long> query = builder.createQuery(Long.class);
        Root<Finding> finding = query.from(Finding.class);
        query.select(builder.count(builder.literal(1))).where(within.toPredicates(finding, builder));
        return store.createQuery(query).getSingleResult();
    }

    private List<Tuple> rows(List<Long> ids) {
        CriteriaBuilder builder = store.getCriteriaBuilder();
        CriteriaQuery<Tuple> query = builder.createTupleQuery();
        Root<Finding> finding = query.from(Finding.class);
        Join<Finding, KnownSubject> subject = finding.join("subject");
        query.multiselect(
                        finding.get("id"),
                        finding.get("lastSeq"),
                        finding.get("targetId"),
                        finding.get("kind"),
                        subject.get("scheme"),
                        subject.get("place"),
                        subject.get("name"),
                        finding.get("life"),
                        finding.get("duty"),
                        finding.get("origin"),
                        finding.get("recursOf"),
                        finding.get("wording"),
                        finding.get("severity"),
                        finding.get("firstFoundAt"))
                .where(finding.get("id").in(ids));
        return store.createQuery(query).getResultList();
    }

    /** Whole findings, with their evidence. */
    List<Finding> whole(Sight sight, FindingQuery asked, FindingOrder order, long first, int most) {
        List<Long> ids = ids(scope(sight, asked), order, first, most);
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<Long, Finding> found = new HashMap<>();
        store.createQuery("select f from Finding f join fetch f.subject where f.id in :ids", Finding.class)
                .setParameter("ids", ids)
                .getResultList()
                .forEach(finding -> found.put(finding.id(), finding));
        return ids.stream().filter(found::containsKey).map(found::get).toList();
    }

    private static FindingBrief brief(Tuple row) {
        Life life = row.get(7, Life.class);
        Duty duty = row.get(8, Duty.class);
        return new FindingBrief(
                row.get(0, Long.class),
                row.get(1, Integer.class),
                row.get(2, Long.class),
                row.get(3, ProblemKind.class),
                row.get(4, Scheme.class).subject(row.get(5, String.class), row.get(6, String.class)),
                life.state(),
                life.foundOn(),
                life.rectifiedOn(),
                life.reportedOn(),
                life.relapsedOn(),
                life.batchId(),
                row.get(10, Long.class),
                row.get(11, String.class),
                row.get(12, Severity.class),
                Term.of(duty == null ? Duty.NONE : duty),
                row.get(9, Origin.class),
                row.get(13, Instant.class));
    }
}
