package org.govmonitor.scan.attachment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.govmonitor.document.DocumentReader;
import org.govmonitor.document.DocumentResult;
import org.govmonitor.document.Section;
import org.govmonitor.privacy.PersonalData;
import org.govmonitor.privacy.PersonalDataKind;
import org.govmonitor.privacy.Verdict;
import org.govmonitor.privacy.scanner.PersonalDataScanner;

/** Looks for personal data in documents of whatever format. As safe for use by many threads as its reader is. */
public final class DocumentScanner {
    /** The rule of citizen IDs of 18 digits, whatever its version. */
    private static final String PROVEN_BY_CHECK_DIGIT = "citizen-id/";

    private final DocumentReader reader;
    private final PersonalDataScanner scanner;

    public DocumentScanner(DocumentReader reader, PersonalDataScanner scanner) {
        this.reader = reader;
        this.scanner = scanner;
    }

    /**
     * Reads a document and looks for personal data in all its text. Blocks.
     *
     * @param content the file
     * @param today no one is born after this day
     */
    public ScannedDocument scan(byte[] content, LocalDate today) {
        List<PersonalData> found = new ArrayList<>();
        DocumentResult result = reader.read(content, section -> {
            for (PersonalData hit : scanner.scan(section.text(), today)) {
                found.add(placed(hit, section));
            }
        });
        return new ScannedDocument(result, found);
    }

    private static PersonalData placed(PersonalData hit, Section section) {
        return new PersonalData(
                hit.kind(),
                hit.masked(),
                hit.key(),
                section.place() + " " + hit.where(),
                section.recognised() ? maybeMisread(hit) : hit.verdict(),
                hit.basis());
    }

    private static Verdict maybeMisread(PersonalData hit) {
        boolean proven = hit.kind() == PersonalDataKind.CITIZEN_ID
                && hit.basis().remaining() == 0
                && hit.basis().rule().startsWith(PROVEN_BY_CHECK_DIGIT);
        return hit.verdict() == Verdict.LEAK && !proven ? Verdict.DOUBT : hit.verdict();
    }
}
