package org.govmonitor.check;

import java.time.LocalDate;
import java.util.List;
import okhttp3.HttpUrl;
import org.govmonitor.indicator.ProblemKind;
import org.jspecify.annotations.Nullable;

/**
 * What one check found wrong with one subject.
 *
 * @param column the name of the column it was found in, or null
 * @param page the page that links an attachment, else null
 * @param newest the newest date of a stale column, else null
 * @param limit the last day on which the column was in order, else null
 * @param evidence masked hits; empty for kinds that have none
 * @param note one line for people, free of personal data, or null
 * @param watchedSince the first day of watching, where a column that shows no dates was judged by its change; else null
 * @param leak how far a document exposes people; null for other kinds
 * @param doubtful whether a person has to confirm it before it counts, whatever the catalogue says of its kind
 */
public record Problem(
        ProblemKind kind,
        Subject subject,
        @Nullable String column,
        @Nullable HttpUrl page,
        @Nullable LocalDate newest,
        @Nullable LocalDate limit,
        List<Evidence> evidence,
        @Nullable String note,
        @Nullable LocalDate watchedSince,
        @Nullable Leak leak,
        boolean doubtful) {
    public Problem {
        evidence = List.copyOf(evidence);
    }

    /** A problem that counts as the catalogue says. */
    public Problem(
            ProblemKind kind,
            Subject subject,
            @Nullable String column,
            @Nullable HttpUrl page,
            @Nullable LocalDate newest,
            @Nullable LocalDate limit,
            List<Evidence> evidence,
            @Nullable String note,
            @Nullable LocalDate watchedSince,
            @Nullable Leak leak) {
        this(kind, subject, column, page, newest, limit, evidence, note, watchedSince, leak, false);
    }

    /** A problem that was seen in one reading. */
    public Problem(
            ProblemKind kind,
            Subject subject,
            @Nullable String column,
            @Nullable HttpUrl page,
            @Nullable LocalDate newest,
            @Nullable LocalDate limit,
            List<Evidence> evidence,
            @Nullable String note) {
        this(kind, subject, column, page, newest, limit, evidence, note, null, null);
    }
}
