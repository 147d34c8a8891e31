package org.govmonitor.export;

import java.time.LocalDate;
import java.util.List;
import okhttp3.HttpUrl;
import org.govmonitor.check.Evidence;
import org.govmonitor.check.Leak;
import org.govmonitor.indicator.ProblemKind;
import org.govmonitor.indicator.Severity;
import org.jspecify.annotations.Nullable;

/**
 * One finding as the ledger knew it at the end of a day: what a list is made from.
 *
 * @param name of the site or account
 * @param order the place of the site or account in the customary order, within sites or within accounts
 * @param unit the name of the unit that answers for it (主办单位)
 * @param wording the official wording of the problem
 * @param severity as it was held to be on that day
 * @param countInText whether several of one kind and day are written with their number
 * @param foundOn the day of discovery
 * @param rectifiedOn the day it was first seen in order again, or null
 */
public record ListedProblem(
        Target target,
        String name,
        int order,
        String unit,
        ProblemKind kind,
        String wording,
        Severity severity,
        boolean countInText,
        State state,
        LocalDate foundOn,
        @Nullable LocalDate rectifiedOn,
        Place place) {

    /** What the problem is a problem of, in the order of lists. */
    public enum Target {
        SITE,
        ACCOUNT
    }

    /** Where the finding stood. Only the first three are ever printed. */
    public enum State {
        OPEN,
        RECTIFIED,
        CLOSED,
        /** Not confirmed by a person. */
        NEW,
        REJECTED,
        EXEMPT
    }

    /**
     * Where the problem is. Never on the printed list; on the detail list for the unit.
     *
     * @param column the name of the column, or null
     * @param url the address of the page, attachment or column itself; null of an account
     * @param page the page that links an attachment, or null
     * @param newest the newest date of a stale column, the date in doubt of an article, or null
     * @param limit the last day on which the column was in order, or null
     * @param hits how many masked hits there were in all; not fewer than {@code evidence}
     * @param note what dates and hits do not tell, in words, or null
     * @param leak how far a document exposes people, or null
     */
    public record Place(
            @Nullable String column,
            @Nullable HttpUrl url,
            @Nullable HttpUrl page,
            @Nullable LocalDate newest,
            @Nullable LocalDate limit,
            int hits,
            List<Evidence> evidence,
            @Nullable String note,
            @Nullable Leak leak) {
        public Place {
            evidence = List.copyOf(evidence);
        }

        /** A place that dates and hits tell all about. */
        public Place(
                @Nullable String column,
                @Nullable HttpUrl url,
                @Nullable HttpUrl page,
                @Nullable LocalDate newest,
                @Nullable LocalDate limit,
                int hits,
                List<Evidence> evidence) {
            this(column, url, page, newest, limit, hits, evidence, null, null);
        }
    }

    boolean isPrinted() {
        return state == State.OPEN || state == State.RECTIFIED || state == State.CLOSED;
    }

    /** The day of rectification, or null while it is open. */
    @Nullable
    LocalDate settledOn() {
        return state == State.OPEN ? null : rectifiedOn;
    }

    /** The same problem before it was rectified. */
    ListedProblem open() {
        return new ListedProblem(
                target, name, order, unit, kind, wording, severity, countInText, State.OPEN, foundOn, null, place);
    }
}
