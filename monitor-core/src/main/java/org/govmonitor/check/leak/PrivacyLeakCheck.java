package org.govmonitor.check.leak;

import java.util.List;
import java.util.Optional;
import org.govmonitor.check.Check;
import org.govmonitor.check.Evidence;
import org.govmonitor.check.Problem;
import org.govmonitor.check.Subject;
import org.govmonitor.check.Visit;
import org.govmonitor.indicator.ProblemKind;
import org.govmonitor.privacy.PersonalData;

/** PRIVACY_LEAK: a page or attachment shows personal data in clear (政府信息公开条例, art. 15). One problem a document. */
public final class PrivacyLeakCheck implements Check<DocumentReading> {
    private static final ProblemKind KIND = ProblemKind.PRIVACY_LEAK;

    private final ContactReports contacts;

    /** Contacts published on purpose are counted only. */
    public PrivacyLeakCheck() {
        this(ContactReports.NONE);
    }

    /** @param contacts which numbers published on purpose are reported too, as hints */
    public PrivacyLeakCheck(ContactReports contacts) {
        this.contacts = contacts;
    }

    @Override
    public Visit check(DocumentReading document) {
        List<PersonalData> reported = document.found().stream()
                .filter(hit -> hit.mayBeLeak() || contacts.hold(hit))
                .toList();
        return reported.isEmpty()
                ? Visit.inOrder(KIND, new Subject.OfDocument(document.address()), document.observedAt())
                : Visit.found(told(document, reported), document.observedAt());
    }

    /**
     * All numbers of a document that were published on purpose, reported or not, in the form of a problem although they are
     * none.
     */
    public Optional<Problem> contacts(DocumentReading document) {
        List<PersonalData> published =
                document.found().stream().filter(hit -> !hit.mayBeLeak()).toList();
        return published.isEmpty() ? Optional.empty() : Optional.of(told(document, published));
    }

    private static Problem told(DocumentReading document, List<PersonalData> hits) {
        List<Evidence> evidence = hits.stream().map(Evidence::of).toList();
        return new Problem(
                KIND,
                new Subject.OfDocument(document.address()),
                document.column(),
                document.page(),
                null,
                null,
                evidence,
                LeakNote.of(document.attachment(), evidence),
                null,
                Leaks.of(document.attachment(), evidence));
    }
}
