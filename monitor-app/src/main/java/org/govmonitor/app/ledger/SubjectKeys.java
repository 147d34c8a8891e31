package org.govmonitor.app.ledger;

import org.govmonitor.check.Subject;
import org.govmonitor.check.Visit;
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
        String url = visit.subject().url().toString();
        return hash.hex(String.join(
                "\n",
                Scheme.of(visit.subject()).name(),
                visit.kind().name(),
                Long.toString(siteId),
                visit.subject() instanceof Subject.OfReport report ? url + "\n" + Scheme.identityOf(report) : url));
    }
}
