package org.govmonitor.app.ledger;

import okhttp3.HttpUrl;
import org.govmonitor.check.Subject;
import org.govmonitor.check.Visit;
import org.govmonitor.indicator.ProblemKind;
import org.govmonitor.privacy.KeyedHash;
import org.springframework.stereotype.Component;

/**
 * The identity of a subject with regard to a kind of problem. Wording, position and rule version are never part of it:
 * they change while the problem stays the same.
 */
@Component
class SubjectKeys {
    private final KeyedHash hash;

    SubjectKeys(KeyedHash hash) {
        this.hash = hash;
    }

    String of(long targetId, Visit visit) {
        Subject subject = visit.subject();
        String place = subject.place();
        return of(
                targetId,
                Scheme.of(subject),
                visit.kind(),
                subject instanceof Subject.OfReport report ? place + "\n" + Scheme.identityOf(report) : place);
    }

    /** The key of a column at an address. */
    String ofColumn(long targetId, ProblemKind kind, HttpUrl url) {
        return of(targetId, Scheme.COLUMN, kind, url.toString());
    }

    /**
     * The key of what a person found that a check looks for as well, so that its next visit tells of the same.
     *
     * @param place as {@link Subject#place} says it
     */
    String ofPlace(long targetId, Scheme scheme, ProblemKind kind, String place) {
        return of(targetId, scheme, kind, place);
    }

    /** The key of what no check looks for: in one place there may be several, told apart by their words and numbers. */
    String ofHand(long targetId, ProblemKind kind, String place, String problem, String number) {
        return of(targetId, Scheme.HAND, kind, String.join("\n", place, problem, number));
    }

    private String of(long targetId, Scheme scheme, ProblemKind kind, String place) {
        return hash.hex(String.join("\n", scheme.name(), kind.name(), Long.toString(targetId), place));
    }
}
