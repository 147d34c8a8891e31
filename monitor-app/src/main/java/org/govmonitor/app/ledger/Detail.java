package org.govmonitor.app.ledger;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import okhttp3.HttpUrl;
import org.govmonitor.check.Evidence;
import org.govmonitor.check.Leak;
import org.govmonitor.check.Problem;
import org.govmonitor.check.leak.LeakNote;
import org.govmonitor.check.leak.Leaks;
import org.govmonitor.check.leak.Samples;
import org.govmonitor.indicator.ProblemKind;
import org.jspecify.annotations.Nullable;

/**
 * What a finding stands on, masked.
 *
 * @param column the column's name, or null
 * @param page the page that links an attachment, or null
 * @param newest the newest date of a stale column, the date in doubt of an article, or null
 * @param limit the last day in order, or null
 * @param since when the subject was first seen in this state, where nothing else tells one episode from another; or null
 * @param hits how many hits there were in all
 * @param evidence all of them, or the gravest {@value #KEPT}
 * @param note one line for people, or null
 * @param leak how far a document exposes people, or null; left out of the text where it is null, since the history is
 *     chained over the text and older events have none
 * @param doubtful whether a person has to confirm it whatever its kind; left out of the text where it is not, likewise
 */
public record Detail(
        @Nullable String column,
        @Nullable String page,
        @Nullable LocalDate newest,
        @Nullable LocalDate limit,
        @Nullable Instant since,
        int hits,
        List<Evidence> evidence,
        @Nullable String note,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Leak leak,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean doubtful) {
    /** Hits kept of one document: enough to act on, and the rest goes with the document. */
    public static final int KEPT = 1000;

    private static final int LONGEST_PLACE = 200;
    private static final int LONGEST_NOTE = 500;

    public Detail {
        evidence = List.copyOf(evidence);
    }

    static Detail of(Problem problem) {
        HttpUrl page = problem.page();
        return new Detail(
                problem.column(),
                page == null ? null : page.toString(),
                problem.newest(),
                problem.limit(),
                null,
                problem.evidence().size(),
                Samples.gravest(problem.evidence(), KEPT).stream()
                        .map(hit -> hit.withPlaceUpTo(LONGEST_PLACE))
                        .toList(),
                problem.note() == null ? null : cut(problem.note(), LONGEST_NOTE),
                problem.leak(),
                problem.doubtful());
    }

    Detail since(Instant start) {
        return new Detail(column, page, newest, limit, start, hits, evidence, note, leak, doubtful);
    }

    /** The same, with what an earlier reading knew of the way to it: a document that is asked at its own address tells none. */
    Detail reachedAs(Detail before) {
        return new Detail(
                column == null ? before.column : column,
                page == null ? before.page : page,
                newest,
                limit,
                since,
                hits,
                evidence,
                note,
                leak,
                doubtful);
    }

    /** What dates and hits do not tell a reviewer, in words; null where they tell all. */
    public @Nullable String explanation(ProblemKind kind) {
        return switch (kind) {
            case DATE_DOUBTFUL,
                    ACCOUNT_STALE,
                    ACCOUNT_UPDATES_TOO_FEW,
                    ACCOUNT_UNREADABLE,
                    SITE_UNREACHABLE,
                    CERTIFICATE_EXPIRING,
                    CERTIFICATE_INVALID,
                    HTTPS_MISSING,
                    OTHER -> note;
            case COLUMN_STALE -> newest == null ? note : null;
            case PRIVACY_LEAK -> leak == null ? null : note;
            default -> null;
        };
    }

    /** Without the hits that a person called false alarms; what is left is rated and told anew. */
    Detail without(Set<String> rejected) {
        List<Evidence> fresh =
                evidence.stream().filter(hit -> !rejected.contains(hit.key())).toList();
        if (fresh.size() == evidence.size()) {
            return this;
        }
        Leak rated = fresh.isEmpty() ? null : leak;
        return new Detail(
                column,
                page,
                newest,
                limit,
                since,
                hits - (evidence.size() - fresh.size()),
                fresh,
                rated == null ? note : cut(LeakNote.of(rated.attachment(), fresh), LONGEST_NOTE),
                rated == null ? null : Leaks.of(rated.attachment(), fresh),
                doubtful);
    }

    /**
     * What tells this evidence from other evidence of the same subject: its hits; without hits the newest date, since a
     * column that moved on and fell silent again is another matter; else the beginning of the episode.
     */
    Set<String> keys() {
        if (!evidence.isEmpty()) {
            return evidence.stream().map(Evidence::key).collect(Collectors.toCollection(TreeSet::new));
        }
        return Set.of(newest != null ? "newest:" + newest : "since:" + since);
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest);
    }
}
