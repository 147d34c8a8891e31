package org.govmonitor.app.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.govmonitor.app.ledger.Detail;
import org.govmonitor.app.ledger.FindingView;
import org.govmonitor.app.registration.NamedTarget;
import org.govmonitor.check.Evidence;
import org.govmonitor.check.Visit;
import org.govmonitor.privacy.PersonalDataKind;
import org.govmonitor.privacy.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * A finding with all that speaks for it, masked.
 *
 * @param column the name of the column, or null
 * @param page the page that links an attachment, or null
 * @param newest the newest date that was seen, or null
 * @param limit the last day in order, or null
 * @param note one line for people, or null
 * @param hits how many hits there were in all
 * @param evidence all of them, or the gravest
 * @param dueRule by which rule it is due, in words, or null
 * @param lastVerdict how its subject was last seen
 */
record WholeFindingJson(
        FindingJson finding,
        @Nullable String column,
        @Nullable String page,
        @Nullable LocalDate newest,
        @Nullable LocalDate limit,
        @Nullable String note,
        int hits,
        List<HitJson> evidence,
        @Nullable String dueRule,
        Visit.Outcome lastVerdict,
        Instant lastSeenAt) {

    /**
     * One hit.
     *
     * @param masked what was read, but for the digits that tell whose it is
     */
    record HitJson(
            PersonalDataKind kind,
            String masked,
            String where,
            @Nullable Verdict verdict) {
        static HitJson of(Evidence hit) {
            return new HitJson(hit.kind(), hit.masked(), hit.where(), hit.verdict());
        }
    }

    static WholeFindingJson of(FindingView finding, NamedTarget target, Instant now, LocalDate today) {
        Detail detail = finding.detail();
        return new WholeFindingJson(
                FindingJson.of(finding.brief(), target, now, today),
                detail.column(),
                detail.page(),
                detail.newest(),
                detail.limit(),
                detail.note(),
                detail.hits(),
                detail.evidence().stream().map(HitJson::of).toList(),
                finding.term().dueRule(),
                finding.lastVerdict(),
                finding.lastSeenAt());
    }
}
