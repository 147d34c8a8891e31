package org.govmonitor.check;

import java.util.List;
import org.govmonitor.indicator.ProblemKind;
import org.govmonitor.words.Words;

/** PRIVACY_LEAK: a page or attachment shows personal data in clear (政府信息公开条例, art. 15). One problem a document. */
public final class PrivacyLeakCheck implements Check<DocumentReading> {
    private static final Words WORDS = Words.of(Check.class);
    private static final ProblemKind KIND = ProblemKind.PRIVACY_LEAK;

    @Override
    public Visit check(DocumentReading document) {
        Subject subject = new Subject.OfDocument(document.address());
        if (document.found().isEmpty()) {
            return Visit.inOrder(KIND, subject, document.observedAt());
        }
        List<Evidence> evidence = document.found().stream()
                .map(hit -> new Evidence(hit.kind(), hit.masked(), hit.where(), hit.key()))
                .toList();
        Problem problem = new Problem(
                KIND,
                subject,
                document.column(),
                document.page(),
                null,
                null,
                evidence,
                WORDS.say("leak", evidence.size()));
        return Visit.found(problem, document.observedAt());
    }
}
