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
import org.govmonitor.app.registration.Sight;
import org.govmonitor.indicator.ProblemKind;
import org.govmonitor.indicator.Severity;
import org.springframework.stereotype.Component;

/** Asks the store for lines of findings, without the evidence of any. */
@Component
class FindingSearch {
    private final EntityManager store;

    FindingSearch(EntityManager store) {
        this.store = store;
    }

    /**
     * Lines in order. Their numbers are asked for first, which indexes answer, and their rows only then.
     *
     * @param first the number of findings to leave out
     * @param most at least 1
     */
    List<FindingBrief> lines(Sight sight, FindingQuery asked, FindingOrder order, long first, int most) {
        return lines(ids(sight, asked, order, first, most));
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
        return ids(sight, asked, order, 0, Integer.MAX_VALUE);
    }

    private List<Long> ids(Sight sight, FindingQuery asked, FindingOrder order, long first, int most) {
        CriteriaBuilder builder = store.getCriteriaBuilder();
        CriteriaQuery<Long> query = builder.createQuery(Long.class);
        Root<Finding> finding = query.from(Finding.class);
        query.select(finding.get("id"))
                .where(asked.within(sight).toPredicates(finding, builder))
                .orderBy(order.toOrders(finding, builder));
        return store.createQuery(query)
                .setFirstResult(Math.toIntExact(first))
                .setMaxResults(most)
                .getResultList();
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

    long count(Sight sight, FindingQuery asked) {
        CriteriaBuilder builder = store.getCriteriaBuilder();
        CriteriaQuery<Long> query = builder.createQuery(Long.class);
        Root<Finding> finding = query.from(Finding.class);
        query.select(builder.count(builder.literal(1)))
                .where(asked.within(sight).toPredicates(finding, builder));
        return store.createQuery(query).getSingleResult();
    }

    /** The numbers of all of them, ascending. */
    List<Long> ids(FindingQuery asked) {
        CriteriaBuilder builder = store.getCriteriaBuilder();
        CriteriaQuery<Long> query = builder.createQuery(Long.class);
        Root<Finding> finding = query.from(Finding.class);
        query.select(finding.get("id"))
                .where(asked.toPredicates(finding, builder))
                .orderBy(builder.asc(finding.get("id")));
        return store.createQuery(query).getResultList();
    }

    /** Whole findings, with their evidence. */
    List<Finding> whole(Sight sight, FindingQuery asked, FindingOrder order, long first, int most) {
        List<Long> ids = ids(sight, asked, order, first, most);
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
