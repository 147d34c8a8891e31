package org.govmonitor.bulletin.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.govmonitor.bulletin.Basis;
import org.govmonitor.bulletin.Draft;
import org.govmonitor.bulletin.Facts;
import org.govmonitor.bulletin.Marks;
import org.govmonitor.bulletin.Names;
import org.govmonitor.bulletin.Section;
import org.govmonitor.bulletin.Sentence;
import org.govmonitor.bulletin.Style;
import org.govmonitor.figure.Channel;
import org.govmonitor.figure.Letters;
import org.govmonitor.words.Words;

/** What came in over the portal's letters and how far it is; in progress is not late. */
final class LettersDraft {
    private static final Words WORDS = Words.of(LettersDraft.class);
    static final String KEY = "letters";

    private LettersDraft() {}

    static Optional<Draft> of(Facts facts, Style style) {
        List<String> clauses = new ArrayList<>();
        List<String> late = new ArrayList<>();
        for (Channel channel : Channel.values()) {
            letters(facts, channel).ifPresent(letters -> {
                clauses.add(clause(letters, style.names()));
                if (letters.overdue() > 0) {
                    late.add(WORDS.say("letters.late", WORDS.say("channel." + channel), letters.overdue()));
                }
            });
        }
        if (clauses.isEmpty()) {
            return Optional.empty();
        }
        String end = late.isEmpty()
                ? WORDS.say("letters.fine")
                : WORDS.say("letters.lateAll", late.stream().collect(Collectors.joining(Marks.AND)));
        Basis basis = new Basis.OfFigures();
        return Optional.of(new Draft(
                Section.SITUATION,
                KEY,
                WORDS.say("letters.lead"),
                List.of(
                        new Sentence(
                                WORDS.say("letters.until", facts.month().getMonthValue())
                                        + joined(clauses)
                                        + Marks.STOP,
                                basis),
                        new Sentence(end, basis))));
    }

    /** Those that are only counted follow one another with a comma, all others end with a semicolon. */
    private static String joined(List<String> clauses) {
        StringBuilder text = new StringBuilder();
        for (int number = 0; number < clauses.size(); number++) {
            if (number > 0) {
                boolean counted = clauses.get(number - 1).startsWith(WORDS.say("letters.handled.begins"));
                text.append(counted ? Marks.COMMA : Marks.SEMICOLON);
            }
            text.append(clauses.get(number));
        }
        return text.toString();
    }

    private static Optional<Letters> letters(Facts facts, Channel channel) {
        return facts.figures().letters().stream()
                .filter(letters -> letters.channel() == channel)
                .findFirst();
    }

    private static String clause(Letters letters, Names names) {
        boolean settled = letters.closed() == letters.received() && letters.open() == 0;
        return switch (letters.channel()) {
            case DISCLOSURE, ONLINE ->
                WORDS.say(
                        "letters." + letters.channel(),
                        names.portal(),
                        letters.received(),
                        letters.closed(),
                        letters.open());
            case GOVERNOR, CORRECTION ->
                settled
                        ? WORDS.say("letters.handled", WORDS.say("channel." + letters.channel()), letters.received())
                        : WORDS.say(
                                "letters.counted",
                                WORDS.say("channel." + letters.channel()),
                                letters.received(),
                                letters.closed(),
                                letters.open());
        };
    }
}
