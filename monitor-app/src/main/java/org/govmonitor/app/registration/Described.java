package org.govmonitor.app.registration;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.govmonitor.words.Words;
import org.jspecify.annotations.Nullable;

/** Says an entry in one line, part by part with the names that people see; parts that it has not are left out. */
final class Described {
    private static final Words WORDS = Words.of(Described.class);

    private Described() {}

    /** With its state where it is not watched. */
    static String whole(Row row) {
        Halt halt = row.keeping().halt();
        return halt == null
                ? row.described()
                : row.described() + WORDS.say("separator") + WORDS.say("watch." + halt.state(), halt.reason());
    }

    static String of(String kind, @Nullable String... parts) {
        return IntStream.range(0, parts.length)
                .filter(i -> parts[i] != null && !parts[i].isEmpty())
                .mapToObj(i -> WORDS.say("described." + kind + "." + i, parts[i]))
                .collect(Collectors.joining(WORDS.say("separator")));
    }
}
