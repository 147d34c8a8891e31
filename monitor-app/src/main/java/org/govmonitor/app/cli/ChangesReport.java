package org.govmonitor.app.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.function.Function;
import org.govmonitor.discover.proposal.ColumnChanges;
import org.govmonitor.words.Words;

/** Prints how a site differs from the registry. */
final class ChangesReport {
    private static final Words WORDS = Words.of(ChangesReport.class);

    private final PrintWriter out;

    ChangesReport(PrintWriter out) {
        this.out = out;
    }

    void print(ColumnChanges changes) {
        print(
                "changes.appeared",
                changes.appeared(),
                column -> String.join(" > ", column.path()) + "\t" + column.url() + "\t" + column.kind());
        print(
                "changes.moved",
                changes.moved(),
                move -> move.from().name() + "\t" + move.from().url() + "\t"
                        + move.to().url());
        print("changes.vanished", changes.vanished(), column -> column.name() + "\t" + column.url());
        if (!changes.appeared().isEmpty() || !changes.moved().isEmpty()) {
            out.println(WORDS.say("changes.waiting"));
        }
        out.flush();
    }

    private <T> void print(String what, List<T> entries, Function<T, String> line) {
        out.println(WORDS.say(what, entries.size()));
        entries.forEach(entry -> out.println("  " + line.apply(entry)));
    }
}
