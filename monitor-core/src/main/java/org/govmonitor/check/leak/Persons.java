package org.govmonitor.check.leak;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.govmonitor.check.Evidence;
import org.govmonitor.privacy.PersonalDataKind;

/**
 * Counts the persons behind hits. Where several kinds of number stand in one place, a row or a paragraph, those of the kind
 * that belongs most surely to one person count, and the others are his; a number that stands in many places counts once.
 */
final class Persons {
    /** By how surely a number is one person's: a card may be shared by a household, a telephone by a village. */
    private static final List<PersonalDataKind> SUREST_FIRST = List.of(
            PersonalDataKind.CITIZEN_ID,
            PersonalDataKind.PASSPORT,
            PersonalDataKind.TRAVEL_PERMIT,
            PersonalDataKind.CITIZEN_ID_CUT,
            PersonalDataKind.BANK_CARD,
            PersonalDataKind.BANK_ACCOUNT,
            PersonalDataKind.MASK_TOO_WEAK,
            PersonalDataKind.MOBILE,
            PersonalDataKind.OWN_CONTACT,
            PersonalDataKind.HOME_ADDRESS,
            PersonalDataKind.NUMBER_PLATE);

    /** Masked numbers of different lengths, an ID and a telephone, are of different kinds. */
    private static final Comparator<Evidence> SUREST = Comparator.comparingInt(
                    (Evidence hit) -> SUREST_FIRST.indexOf(hit.kind()))
            .thenComparing(hit ->
                    hit.kind() == PersonalDataKind.MASK_TOO_WEAK ? -hit.masked().length() : 0);

    private Persons() {}

    static int count(Collection<Evidence> hits) {
        Map<String, List<Evidence>> places = new LinkedHashMap<>();
        hits.forEach(hit ->
                places.computeIfAbsent(hit.where(), place -> new ArrayList<>()).add(hit));
        Set<String> persons = new HashSet<>();
        Set<String> theirs = new HashSet<>();
        for (List<Evidence> place : places.values()) {
            Evidence surest = place.stream().min(SUREST).orElseThrow();
            place.forEach(hit -> (SUREST.compare(hit, surest) == 0 ? persons : theirs).add(hit.key()));
        }
        persons.removeAll(theirs);
        return persons.size();
    }
}
