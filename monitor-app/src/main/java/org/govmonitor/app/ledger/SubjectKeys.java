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

    private String of(long targetId, Scheme scheme, ProblemKind kind, String place) {
        return hash.hex(String.join("\n", scheme.name(), kind.name(), Long.toString(targetId), place));
    }
}
