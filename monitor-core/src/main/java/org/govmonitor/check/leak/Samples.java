package org.govmonitor.check.leak;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.govmonitor.check.Evidence;
import org.govmonitor.privacy.PersonalDataKind;
import org.govmonitor.privacy.Verdict;

/** Picks the few hits by which a person knows a leak: of different kinds where there are several, the gravest first. */
public final class Samples {
    /** No more are shown of one document. */
    public static final int MOST = 5;

    /** The order of the document decides between equals. */
    private static final Comparator<Evidence> GRAVEST_FIRST = Comparator.comparing(Leaks::severity)
            .thenComparing(hit -> hit.verdict() == null ? Verdict.DOUBT : hit.verdict());

    private Samples() {}

    /** At most {@value #MOST}, none of them twice. */
    public static List<Evidence> of(Collection<Evidence> hits) {
        List<Evidence> gravest = hits.stream().sorted(GRAVEST_FIRST).toList();
        Set<PersonalDataKind> kinds = EnumSet.noneOf(PersonalDataKind.class);
        Set<String> keys = new HashSet<>();
        List<Evidence> samples = new ArrayList<>();
        gravest.stream()
                .filter(hit -> kinds.add(hit.kind()))
                .limit(MOST)
                .filter(hit -> keys.add(hit.key()))
                .forEach(samples::add);
        gravest.stream()
                .filter(hit -> samples.size() < MOST && keys.add(hit.key()))
                .forEach(samples::add);
        samples.sort(GRAVEST_FIRST);
        return List.copyOf(samples);
    }

    /** The given number of hits, in their order; the gravest where there are more. */
    public static List<Evidence> gravest(List<Evidence> hits, int most) {
        return hits.size() <= most
                ? hits
                : hits.stream().sorted(GRAVEST_FIRST).limit(most).toList();
    }
}
