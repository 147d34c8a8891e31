package org.govmonitor.export;

import java.util.ArrayList;
import java.util.List;
import org.govmonitor.export.Coverage.Share;
import org.jspecify.annotations.Nullable;

/** The coverage as a small table: what, how many there are, how many were read, how many not and why. */
final class CoverageTable {
    private CoverageTable() {}

    /** Headings, a row for each sort of thing and the day of the list. */
    static List<List<String>> rows(ProblemList list) {
        Coverage coverage = list.coverage();
        List<List<String>> rows = new ArrayList<>(List.of(
                List.of(
                        ListText.word("coverage.what"),
                        ListText.word("coverage.registered"),
                        ListText.word("coverage.read"),
                        ListText.word("coverage.notRead"),
                        ListText.word("coverage.why")),
                row("sites", coverage.sites()),
                row("columns", coverage.columns()),
                row("attachments", coverage.attachments())));
        if (coverage.accounts() != null) {
            rows.add(row("accounts", coverage.accounts()));
        }
        rows.add(List.of(ListText.asOf(list)));
        return rows;
    }

    private static List<String> row(String what, @Nullable Share share) {
        String name = ListText.word("coverage." + what);
        return share == null
                ? List.of(name, "", "", "", ListText.word("coverage.never"))
                : List.of(
                        name,
                        String.valueOf(share.registered()),
                        String.valueOf(share.read()),
                        String.valueOf(share.registered() - share.read()),
                        ListText.why(share));
    }
}
