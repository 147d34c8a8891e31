package org.govmonitor.check;

import java.util.List;
import java.util.Optional;
import org.govmonitor.indicator.ProblemKind;
import org.govmonitor.privacy.PersonalData;
import org.govmonitor.words.Words;

/** PRIVACY_LEAK: a page or attachment shows personal data in clear (政府信息公开条例, art. 15). One problem a document. */
public final class PrivacyLeakCheck implements Check<DocumentReading> {
    private static final Words WORDS = Words.of(Check.class);
    private static final ProblemKind KIND = ProblemKind.PRIVACY_LEAK;

    @Override
    public Visit check(DocumentReading document) {
        List<PersonalData> exposed =
                document.found().stream().filter(PersonalData::mayBeLeak).toList();
        return exposed.isEmpty()
                ? Visit.inOrder(KIND, new Subject.OfDocument(document.address()), document.observedAt())
                : Visit.found(told(document, exposed), document.observedAt());
    }

    /** The numbers of a document that were published on purpose, in the form of a problem although they are none. */
    public Optional<Problem> contacts(DocumentReading document) {
        List<PersonalData> contacts =
                document.found().stream().filter(hit -> !hit.mayBeLeak()).toList();
        return contacts.isEmpty() ? Optional.empty() : Optional.of(told(document, contacts));
    }

    private static Problem told(DocumentReading document, List<PersonalData> hits) {
        return new Problem(
                KIND,
                new Subject.OfDocument(document.address()),
                document.column(),
                document.page(),
                null,
                null,
                hits.stream().map(Evidence::of).toList(),
                WORDS.say("leak", hits.size()));
    }
}
