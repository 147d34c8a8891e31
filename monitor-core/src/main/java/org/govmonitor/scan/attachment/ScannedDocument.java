package org.govmonitor.scan.attachment;

import java.util.List;
import org.govmonitor.document.DocumentResult;
import org.govmonitor.privacy.PersonalData;
import org.govmonitor.privacy.Verdict;

/**
 * A document that was looked through.
 *
 * @param result what became of the reading: only of a document that was read whole is it known that there is nothing else
 * @param found every hit, work contacts included, with its place in the document
 */
public record ScannedDocument(DocumentResult result, List<PersonalData> found) {
    public ScannedDocument {
        found = List.copyOf(found);
    }

    public boolean leaks() {
        return found.stream().anyMatch(hit -> hit.verdict() == Verdict.LEAK);
    }
}
