package org.govmonitor.app.publishing.table;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.govmonitor.app.MonitorApplication;
import org.govmonitor.app.ledger.EventType;
import org.govmonitor.app.ledger.FindingState;
import org.govmonitor.app.ledger.FindingView;
import org.govmonitor.app.ledger.HistoryLine;
import org.govmonitor.app.ledger.Origin;
import org.govmonitor.app.registration.NamedTarget;
import org.govmonitor.indicator.Indicator;
import org.govmonitor.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * A finding as a row of the ledger's table.
 *
 * @param history the first event first
 * @param code of a site, empty where none is registered
 */
record LedgerRow(
        FindingView finding,
        List<HistoryLine> history,
        NamedTarget target,
        String code,
        Indicator indicator,
        Instant now) {
    /** What stands in a row, by the keys of the headings. */
    static final List<String> FIELDS = List.of(
            "number",
            "sort",
            "target",
            "code",
            "unit",
            "column",
            "address",
            "kind",
            "clause",
            "problem",
            "severity",
            "way",
            "found",
            "assignedTo",
            "assigned",
            "due",
            "measure",
            "reported",
            "rectified",
            "reviewer",
            "result",
            "reviewed",
            "closed",
            "overdue",
            "overdueDays",
            "recurs",
            "reminded",
            "remark");

    private static final Words WORDS = Words.of(LedgerRow.class);
    private static final Set<EventType> REVIEWS = Set.of(
            EventType.RECTIFIED,
            EventType.RECTIFICATION_SEEN,
            EventType.REPORT_REFUSED,
            EventType.REOPENED_BY_HAND,
            EventType.CLOSED);

    List<String> cells() {
        HistoryLine report = last(Set.of(EventType.REPORTED));
        HistoryLine review = last(REVIEWS);
        HistoryLine close = finding.state() == FindingState.CLOSED ? last(Set.of(EventType.CLOSED)) : null;
        LocalDate due = due();
        long late = late(due);
        long reminders = history.stream()
                .filter(event -> event.type() == EventType.REMINDED)
                .count();
        return List.of(
                String.valueOf(finding.id()),
                say("sort." + target.sort()),
                target.name(),
                code,
                target.unit(),
                text(finding.detail().column()),
                text(finding.subject().url()),
                indicator.wording(),
                indicator.clause(),
                finding.wording(),
                finding.severity().said(),
                say("way." + finding.origin().way()),
                finding.foundOn().toString(),
                text(finding.term().unit()),
                day(finding.term().assignedAt()),
                text(due),
                report == null ? "" : text(report.reason()),
                report == null ? "" : day(report.at()),
                text(finding.rectifiedOn()),
                review == null ? "" : reviewer(review.actor()),
                review == null ? "" : say("review." + review.type()),
                review == null ? "" : day(review.at()),
                close == null ? "" : day(close.at()),
                due == null ? "" : say(late > 0 ? "yes" : "no"),
                late > 0 ? String.valueOf(late) : "",
                say(finding.recursOf() == null ? "no" : "yes"),
                reminders == 0 ? "" : WORDS.say("reminded", String.valueOf(reminders)),
                remark());
    }

    /** The last day in time that it was ever given: once it is put right, nothing is due any more. */
    private @Nullable LocalDate due() {
        LocalDate due = finding.term().dueOn();
        for (int at = history.size() - 1; due == null && at >= 0; at--) {
            due = history.get(at).term().dueOn();
        }
        return due;
    }

    /** Days too late, by the day it was seen in order, else by the unit's word; of an open one until now. */
    private long late(@Nullable LocalDate due) {
        if (finding.state() == FindingState.OPEN) {
            return finding.overdueDays(now);
        }
        LocalDate done = finding.rectifiedOn() == null ? finding.reportedOn() : finding.rectifiedOn();
        return due == null || done == null ? 0 : Math.max(0, ChronoUnit.DAYS.between(due, done));
    }

    private String remark() {
        Origin origin = finding.origin();
        String from = origin.name() == null
                ? ""
                : WORDS.say("from", origin.name(), origin.number() == null ? "" : origin.number());
        String note = text(finding.detail().note());
        return from.isEmpty() || note.isEmpty() ? from + note : from + "\n" + note;
    }

    private @Nullable HistoryLine last(Set<EventType> types) {
        for (int at = history.size() - 1; at >= 0; at--) {
            if (types.contains(history.get(at).type())) {
                return history.get(at);
            }
        }
        return null;
    }

    private static String reviewer(String actor) {
        return actor.equals("monitor") ? say("machine") : actor;
    }

    private static String day(@Nullable Instant moment) {
        return moment == null
                ? ""
                : LocalDate.ofInstant(moment, MonitorApplication.OFFICE_ZONE).toString();
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    private static String say(String key) {
        return WORDS.say(key);
    }
}
