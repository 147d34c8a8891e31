package org.govmonitor.app.ledger;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.govmonitor.app.ledger.sought.FoundNumbers;
import org.govmonitor.app.ledger.sought.SoughtTexts;
import org.jspecify.annotations.Nullable;

/**
 * A text that findings hold. Each keeps in one place, as it was when it was found, what can be looked for in it.
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

    /** The findings that hold it, and the one that has it as its number. */
    FoundNumbers in(SoughtTexts texts) {
        FoundNumbers found = texts.holding(text, named);
        return text.matches("\\d{1,18}") ? found.with(Long.parseLong(text)) : found;
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
