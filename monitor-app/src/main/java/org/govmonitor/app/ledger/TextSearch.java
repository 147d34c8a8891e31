package org.govmonitor.app.ledger;

import jakarta.persistence.criteria.AbstractQuery;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Subquery;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.govmonitor.indicator.Indicators;
import org.govmonitor.indicator.ProblemKind;

/**
 * A text that findings hold. What it says of subjects, of the few findings in people's own words and of those that were handed
 * down is asked first and by itself, so that no row of the ledger is read that does not match.
 *
 * @param named targets whose names hold it
 */
record TextSearch(String text, Set<Long> named) {
    private static final char ESCAPE = '!';
    private static final int LONGEST = 200;

    TextSearch {
        text = text.substring(0, Math.min(text.length(), LONGEST));
    }

    Predicate on(Root<Finding> finding, CriteriaBuilder builder, AbstractQuery<?> query, Indicators catalogue) {
        List<Predicate> ways = new ArrayList<>();
        ways.add(finding.get("subject").get("id").in(subjects(builder, query)));
        ways.add(finding.get("id").in(own(builder, query)));
        ways.add(finding.get("id").in(handedDown(builder, query)));
        Set<ProblemKind> kinds = kinds(catalogue);
        if (!kinds.isEmpty()) {
            ways.add(finding.get("kind").in(kinds));
        }
        if (!named.isEmpty()) {
            ways.add(finding.get("targetId").in(named));
        }
        if (text.matches("\\d{1,18}")) {
            ways.add(builder.equal(finding.get("id"), Long.parseLong(text)));
        }
        return builder.or(ways.toArray(Predicate[]::new));
    }

    static Predicate beginning(Path<String> path, String prefix, CriteriaBuilder builder) {
        return builder.like(path, escaped(prefix) + "%", ESCAPE);
    }

    private Subquery<Long> subjects(CriteriaBuilder builder, AbstractQuery<?> query) {
        Subquery<Long> subjects = query.subquery(Long.class);
        Root<KnownSubject> subject = subjects.from(KnownSubject.class);
        Expression<Long> id = subject.get("id");
        return subjects.select(id)
                .where(builder.or(holds(subject.get("name"), builder), holds(subject.get("place"), builder)));
    }

    private Subquery<Long> own(CriteriaBuilder builder, AbstractQuery<?> query) {
        Subquery<Long> own = query.subquery(Long.class);
        Root<Finding> finding = own.from(Finding.class);
        Expression<Long> id = finding.get("id");
        return own.select(id)
                .where(builder.equal(finding.get("kind"), ProblemKind.OTHER), holds(finding.get("wording"), builder));
    }

    private Subquery<Long> handedDown(CriteriaBuilder builder, AbstractQuery<?> query) {
        Subquery<Long> handed = query.subquery(Long.class);
        Root<Finding> finding = handed.from(Finding.class);
        Expression<Long> id = finding.get("id");
        return handed.select(id)
                .where(
                        builder.equal(finding.get("origin").get("way"), Origin.Way.HANDED_DOWN),
                        holds(finding.get("origin").get("number"), builder));
    }

    private Set<ProblemKind> kinds(Indicators catalogue) {
        return Arrays.stream(ProblemKind.values())
                .filter(kind -> kind != ProblemKind.OTHER)
                .filter(kind -> catalogue.of(kind).wording().contains(text))
                .collect(Collectors.toSet());
    }

    private Predicate holds(Path<String> path, CriteriaBuilder builder) {
        return builder.like(builder.lower(path), "%" + escaped(text.toLowerCase(Locale.ROOT)) + "%", ESCAPE);
    }

    private static String escaped(String text) {
        return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }
}
