package org.govmonitor.app.ledger;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A text that findings hold. Each keeps in one place, as it was when it was found, what can be looked for in it, so that an
 * index answers; joining the tables that say it would read the evidence of the whole ledger.
 *
 * @param named targets whose names hold it
 */
record TextSearch(String text, Set<Long> named) {
    private static final char ESCAPE = '!';
    private static final int LONGEST = 200;
    private static final int LONGEST_PART = 300;
    private static final int LONGEST_SOUGHT = 600;

    TextSearch {
        text = text.substring(0, Math.min(text.length(), LONGEST));
    }

    /** What can be looked for in a finding: short parts in front, since the whole is cut. */
    static String sought(String wording, Origin origin, KnownSubject subject) {
        String all = Stream.of(wording, origin.number(), subject.name(), subject.place())
                .filter(TextSearch::says)
                .map(part -> part.substring(0, Math.min(part.length(), LONGEST_PART)))
                .collect(Collectors.joining(" "))
                .toLowerCase(Locale.ROOT);
        return all.substring(0, Math.min(all.length(), LONGEST_SOUGHT));
    }

    Predicate on(Root<Finding> finding, CriteriaBuilder builder) {
        List<Predicate> ways = new ArrayList<>();
        String pattern = "%" + escaped(text.toLowerCase(Locale.ROOT)) + "%";
        ways.add(builder.like(finding.get("sought"), pattern, ESCAPE));
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

    private static boolean says(@Nullable String part) {
        return part != null && !part.isBlank();
    }

    private static String escaped(String text) {
        return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }
}
