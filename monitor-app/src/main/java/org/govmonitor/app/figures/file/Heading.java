package org.govmonitor.app.figures.file;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.govmonitor.words.Words;

/** What the columns of such files hold; what they are called stands in the words of this room. */
enum Heading {
    CHANNEL,
    NUMBER,
    COUNTY,
    RECEIVED,
    CLOSED,
    OPEN,
    OVERDUE,
    REPLIED,
    LATE,
    UNANSWERED,
    RECEIVED_AT,
    DUE_AT,
    REPLIED_AT,
    STATE;

    private static final Words WORDS = Words.of(Heading.class);

    /** The first of its names, for messages and templates. */
    String usual() {
        return names().get(0);
    }

    /** The heading among those that a form knows which is called so. */
    static Optional<Heading> of(String written, Set<Heading> known) {
        String plain = plain(written);
        return known.stream()
                .filter(heading ->
                        heading.names().stream().anyMatch(name -> plain(name).equals(plain)))
                .findFirst();
    }

    private List<String> names() {
        return Arrays.asList(WORDS.say("heading." + name()).split("\\|"));
    }

    /** Without blanks, and without a unit in brackets behind it. */
    static String plain(String written) {
        return Normalizer.normalize(written, Normalizer.Form.NFKC)
                .replaceAll("\\s", "")
                .replaceAll("[:*]+$", "")
                .replaceAll("\\(.\\)$", "");
    }
}
