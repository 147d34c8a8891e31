package org.govmonitor.check.leak;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.govmonitor.check.Evidence;
import org.govmonitor.check.Leak;
import org.govmonitor.indicator.Severity;
import org.govmonitor.privacy.Exposure;
import org.govmonitor.privacy.PersonalDataKind;
import org.govmonitor.privacy.Verdict;

/**
 * Rates a document by its hits: the gravest of them sets the severity, and so many persons that it is a list of a whole
 * village make it severe by their number (个人信息保护法, art. 28 and 57; the office's own grades).
 */
public final class Leaks {
    /** From this many persons on a leak is severe, whatever of each is exposed. */
    static final int MANY_PERSONS = 50;

    private Leaks() {}

    /** @param hits at least one */
    public static Leak of(boolean attachment, Collection<Evidence> hits) {
        List<Evidence> sure = hits.stream().filter(Leaks::isSure).toList();
        int persons = Persons.count(sure.isEmpty() ? hits : sure);
        Severity gravest =
                hits.stream().map(Leaks::severity).min(Severity::compareTo).orElse(Severity.HINT);
        return new Leak(attachment, isOfMany(sure) ? Severity.SEVERE : gravest, !sure.isEmpty(), persons, byKind(hits));
    }

    static boolean isSure(Evidence hit) {
        return hit.verdict() == Verdict.LEAK;
    }

    /** Of one hit by itself. */
    static Severity severity(Evidence hit) {
        return hit.basis() == null || hit.verdict() == Verdict.CONTACT
                ? Severity.HINT
                : severity(hit.basis().exposure());
    }

    private static Severity severity(Exposure exposure) {
        return switch (exposure) {
            case GRAVE -> Severity.SEVERE;
            case HIGH -> Severity.HIGH;
            case MEDIUM -> Severity.ORDINARY;
            case LOW -> Severity.HINT;
        };
    }

    /** Number plates alone make no list of exposed persons. */
    private static boolean isOfMany(List<Evidence> sure) {
        List<Evidence> exposed =
                sure.stream().filter(hit -> severity(hit) != Severity.HINT).toList();
        return exposed.size() >= MANY_PERSONS && Persons.count(exposed) >= MANY_PERSONS;
    }

    private static Map<PersonalDataKind, Integer> byKind(Collection<Evidence> hits) {
        Map<PersonalDataKind, Integer> kinds = new EnumMap<>(PersonalDataKind.class);
        hits.forEach(hit -> kinds.merge(hit.kind(), 1, Integer::sum));
        return kinds;
    }
}
