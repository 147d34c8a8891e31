package org.govmonitor.app.api;

import java.time.Instant;
import java.time.LocalDate;
import okhttp3.HttpUrl;
import org.govmonitor.app.ledger.FindingBrief;
import org.govmonitor.app.ledger.FindingState;
import org.govmonitor.app.ledger.Origin;
import org.govmonitor.app.ledger.Term;
import org.govmonitor.app.registration.NamedTarget;
import org.govmonitor.check.Subject;
import org.govmonitor.indicator.ProblemKind;
import org.govmonitor.indicator.Severity;
import org.jspecify.annotations.Nullable;

/**
 * A finding as a line of a list.
 *
 * @param version to be named by whoever decides on it
 * @param wording the official one, or a person's
 * @param url where a person can look, or null
 * @param about what it is about: the name of a column, the address of a page, the name of an account
 * @param dueOn the last day in time, or null
 * @param overdueDays 0 where it is not late
 * @param assignedTo the unit that was told, or null
 * @param ageDays until its rectification or today
 */
record FindingJson(
        long id,
        long version,
        FindingState state,
        boolean waiting,
        ProblemKind kind,
        Severity severity,
        String wording,
        TargetJson target,
        String about,
        @Nullable String url,
        LocalDate foundOn,
        Instant foundAt,
        @Nullable LocalDate dueOn,
        long overdueDays,
        @Nullable LocalDate reportedOn,
        @Nullable LocalDate rectifiedOn,
        long ageDays,
        @Nullable String assignedTo,
        @Nullable LocalDate exemptUntil,
        @Nullable Long recursOf,
        OriginJson origin) {

    /** The site or account. */
    record TargetJson(long id, NamedTarget.Sort sort, String name, String unit) {}

    /**
     * How it came into the ledger.
     *
     * @param office that handed it down, or null
     * @param number under which that office keeps it, or null
     */
    record OriginJson(
            Origin.Way way,
            @Nullable String office,
            @Nullable String number) {}

    static FindingJson of(FindingBrief finding, NamedTarget target, Instant now, LocalDate today) {
        HttpUrl url = finding.subject().url();
        Term term = finding.term();
        Origin origin = finding.origin();
        return new FindingJson(
                finding.id(),
                finding.version(),
                finding.state(),
                finding.undecided(),
                finding.kind(),
                finding.severity(),
                finding.wording(),
                new TargetJson(target.id(), target.sort(), target.name(), target.unit()),
                about(finding.subject(), target),
                url == null ? null : url.toString(),
                finding.foundOn(),
                finding.foundAt(),
                term.dueOn(),
                finding.overdueDays(now),
                finding.reportedOn(),
                finding.undecided() ? null : finding.rectifiedOn(),
                finding.age(today),
                term.unit(),
                term.exemptUntil(),
                finding.recursOf(),
                new OriginJson(origin.way(), origin.name(), origin.number()));
    }

    private static String about(Subject subject, NamedTarget target) {
        if (subject instanceof Subject.OfColumn column) {
            return column.name();
        }
        if (subject instanceof Subject.OfReport report) {
            return report.name();
        }
        return subject instanceof Subject.OfAccount ? target.name() : subject.place();
    }
}
