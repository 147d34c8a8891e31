package org.govmonitor.check.leak;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.govmonitor.check.Check;
import org.govmonitor.check.Evidence;
import org.govmonitor.privacy.PersonalDataKind;
import org.govmonitor.privacy.Verdict;
import org.govmonitor.words.Words;

/** Says what a document exposes and where, in the words of official notices and free of personal data. */
public final class LeakNote {
    private static final Words WORDS = Words.of(Check.class);

    private LeakNote() {}

    /** @param hits at least one */
    public static String of(boolean attachment, Collection<Evidence> hits) {
        Map<Matter, List<Evidence>> matters = new EnumMap<>(Matter.class);
        hits.forEach(hit -> matters.computeIfAbsent(Matter.of(hit), matter -> new ArrayList<>())
                .add(hit));
        List<String> said = new ArrayList<>();
        matters.forEach((matter, its) -> said.add(WORDS.say(
                matter.words(),
                said.isEmpty() ? WORDS.say(attachment ? "leak.attachment" : "leak.page") : "",
                Where.of(its),
                matter.tells(its))));
        return String.join(WORDS.say("leak.and"), said);
    }

    /** What is to be said apart, in this order. */
    private enum Matter {
        EXPOSED("leak.exposed"),
        WEAK("leak.weak"),
        DOUBTFUL("leak.doubtful"),
        CONTACT("leak.contact");

        private final String words;

        Matter(String words) {
            this.words = words;
        }

        static Matter of(Evidence hit) {
            if (hit.verdict() == Verdict.CONTACT) {
                return CONTACT;
            }
            if (hit.kind() == PersonalDataKind.MASK_TOO_WEAK) {
                return WEAK;
            }
            return Leaks.isSure(hit) ? EXPOSED : DOUBTFUL;
        }

        String words() {
            return words;
        }

        String tells(List<Evidence> hits) {
            return switch (this) {
                case EXPOSED -> exposed(hits);
                case WEAK ->
                    String.valueOf(
                            hits.stream().mapToInt(Evidence::numbersLeft).min().orElse(0));
                case DOUBTFUL, CONTACT -> String.valueOf(hits.size());
            };
        }

        /** The persons of each kind of number, and whether each of these stands beside a name. */
        private static String exposed(List<Evidence> hits) {
            Map<PersonalDataKind, List<Evidence>> kinds = new EnumMap<>(PersonalDataKind.class);
            hits.forEach(hit ->
                    kinds.computeIfAbsent(hit.kind(), kind -> new ArrayList<>()).add(hit));
            List<String> said = new ArrayList<>();
            kinds.forEach((kind, its) -> {
                boolean named = its.stream()
                        .allMatch(hit -> hit.basis() != null && hit.basis().named());
                long persons = its.stream().map(Evidence::key).distinct().count();
                said.add(WORDS.say(named ? "leak.persons.named" : "leak.persons", persons, WORDS.say(word(kind))));
            });
            return String.join(WORDS.say("leak.comma"), said);
        }

        private static String word(PersonalDataKind kind) {
            return switch (kind) {
                case CITIZEN_ID -> "leak.id";
                case CITIZEN_ID_CUT -> "leak.id.cut";
                case MOBILE -> "leak.mobile";
                case BANK_CARD -> "leak.card";
                case BANK_ACCOUNT -> "leak.account";
                case PASSPORT -> "leak.passport";
                case TRAVEL_PERMIT -> "leak.permit";
                case HOME_ADDRESS -> "leak.home";
                case OWN_CONTACT -> "leak.own";
                case NUMBER_PLATE -> "leak.plate";
                case MASK_TOO_WEAK -> "leak.mask";
            };
        }
    }
}
