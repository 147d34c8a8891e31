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

    String of(long siteId, Visit visit) {
        Subject subject = visit.subject();
        String place = subject.url().toString();
        return of(
                siteId,
                Scheme.of(subject),
                visit.kind(),
                subject instanceof Subject.OfReport report ? place + "\n" + Scheme.identityOf(report) : place);
    }

    /** The key of a column at an address. */
    String ofColumn(long siteId, ProblemKind kind, HttpUrl url) {
        return of(siteId, Scheme.COLUMN, kind, url.toString());
    }

    private String of(long siteId, Scheme scheme, ProblemKind kind, String place) {
        return hash.hex(String.join("\n", scheme.name(), kind.name(), Long.toString(siteId), place));
    }
}
