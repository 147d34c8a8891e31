package org.govmonitor.app.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import okhttp3.HttpUrl;
import org.govmonitor.check.Evidence;
import org.govmonitor.check.Problem;
import org.govmonitor.check.Subject;
import org.govmonitor.check.Visit;
import org.govmonitor.check.leak.LeakNote;
import org.govmonitor.check.leak.Leaks;
import org.govmonitor.indicator.ProblemKind;
import org.govmonitor.privacy.Basis;
import org.govmonitor.privacy.Exposure;
import org.govmonitor.privacy.PersonalDataKind;
import org.govmonitor.privacy.Verdict;
import org.govmonitor.privacy.Why;

/** Visits as a scan would report them. */
final class Visits {
    private Visits() {}

    static Subject column(String name) {
        return new Subject.OfColumn(HttpUrl.get("https://site.example/" + name + "/list.shtml"), name);
    }

    static Subject document(String name) {
        return new Subject.OfDocument(HttpUrl.get("https://site.example/" + name + ".shtml"));
    }

    static Visit stale(String column, Instant at, LocalDate newest) {
        return found(
                new Problem(
                        ProblemKind.COLUMN_STALE,
                        column(column),
                        column,
                        null,
                        newest,
                        newest.plusDays(14),
                        List.of(),
                        null),
                at);
    }

    /** Stale by somebody's word. */
    static Visit doubtful(String column, Instant at, LocalDate newest) {
        return found(
                new Problem(
                        ProblemKind.COLUMN_STALE,
                        column(column),
                        column,
                        null,
                        newest,
                        newest.plusDays(14),
                        List.of(),
                        null,
                        null,
                        null,
                        true),
                at);
    }

    static Visit blank(String column, Instant at) {
        return found(
                new Problem(ProblemKind.COLUMN_BLANK, column(column), column, null, null, null, List.of(), null), at);
    }

    /** @param numbers what was found, each a name for a number that differs from the others */
    static Visit leak(String document, Instant at, String... numbers) {
        List<Evidence> evidence = Stream.of(numbers)
                .map(number -> new Evidence(
                        PersonalDataKind.MOBILE, "138******" + number, "table 1", LedgerNode.HASH.hex(number)))
                .toList();
        return leak(document, at, evidence);
    }

    /** @param ids full numbers beside names, each a name for a number that differs from the others, in rows of their own */
    static Visit graveLeak(String document, Instant at, String... ids) {
        return leak(document, at, Stream.of(ids).map(Visits::grave).toList());
    }

    static Evidence grave(String id) {
        return hit(PersonalDataKind.CITIZEN_ID, id, Verdict.LEAK, Exposure.GRAVE);
    }

    /** A hit in a row of its own. */
    static Evidence hit(PersonalDataKind kind, String number, Verdict verdict, Exposure exposure) {
        return new Evidence(
                kind,
                "****" + number,
                "row " + number,
                LedgerNode.HASH.hex(number),
                verdict,
                new Basis("rule/1", "", Why.LABELLED, exposure, 0, true));
    }

    static Visit leak(String document, Instant at, List<Evidence> evidence) {
        return found(
                new Problem(
                        ProblemKind.PRIVACY_LEAK,
                        document(document),
                        "公示",
                        null,
                        null,
                        null,
                        evidence,
                        LeakNote.of(false, evidence),
                        null,
                        Leaks.of(false, evidence)),
                at);
    }

    static Visit down(Instant at) {
        return found(
                new Problem(ProblemKind.SITE_UNREACHABLE, home(), null, null, null, null, List.of(), "timeout"), at);
    }

    static Subject home() {
        return new Subject.OfSite(HttpUrl.get("https://site.example/"));
    }

    static Visit inOrder(ProblemKind kind, Subject subject, Instant at) {
        return new Visit(kind, subject, Visit.Outcome.IN_ORDER, at, null, null);
    }

    static Visit gone(ProblemKind kind, Subject subject, Instant at) {
        return new Visit(kind, subject, Visit.Outcome.GONE, at, null, "404");
    }

    static Visit unreadable(ProblemKind kind, Subject subject, Instant at) {
        return new Visit(kind, subject, Visit.Outcome.UNREADABLE, at, null, "FILLED_BY_SCRIPT");
    }

    private static Visit found(Problem problem, Instant at) {
        return new Visit(problem.kind(), problem.subject(), Visit.Outcome.FOUND, at, problem, null);
    }
}
