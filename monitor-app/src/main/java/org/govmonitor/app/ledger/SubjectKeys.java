package org.govmonitor.app.ledger;

import okhttp3.HttpUrl;
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
        return of(
                siteId,
                Scheme.of(visit.subject()),
                visit.kind(),
                visit.subject().url());
    }

    String of(long siteId, Scheme scheme, ProblemKind kind, HttpUrl url) {
        return hash.hex(String.join("\n", scheme.name(), kind.name(), Long.toString(siteId), url.toString()));
    }
}
