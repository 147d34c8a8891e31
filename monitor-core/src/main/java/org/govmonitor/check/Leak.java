package org.govmonitor.check;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.govmonitor.indicator.Severity;
import org.govmonitor.privacy.PersonalDataKind;

/**
 * How far one document exposes people, all of its hits together.
 *
 * @param attachment whether it is an attachment and not a page
 * @param severity of this very leak, whatever the catalogue says of its kind
 * @param sure whether at least one hit leaves no other reading; else a person must look first
 * @param persons that are exposed for certain; where nothing is certain, those that may be
 * @param kinds the number of hits of each kind
 */
public record Leak(
        boolean attachment, Severity severity, boolean sure, int persons, Map<PersonalDataKind, Integer> kinds) {
    public Leak {
        // In the order of the kinds, so that the same leak is always written the same way.
        Map<PersonalDataKind, Integer> ordered = new EnumMap<>(PersonalDataKind.class);
        ordered.putAll(kinds);
        kinds = Collections.unmodifiableMap(ordered);
    }
}
