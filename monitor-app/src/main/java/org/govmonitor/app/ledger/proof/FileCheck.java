package org.govmonitor.app.ledger.proof;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.govmonitor.document.DocumentReader;
import org.govmonitor.document.Unread;
import org.govmonitor.privacy.KeyedHash;
import org.govmonitor.privacy.PersonalData;
import org.govmonitor.privacy.scanner.PersonalDataScanner;
import org.govmonitor.scan.attachment.DocumentScanner;
import org.govmonitor.scan.attachment.ScannedDocument;
import org.govmonitor.words.Words;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Looks into a file before it is kept. */
@Component
class FileCheck {
    private static final Words WORDS = Words.of(FileCheck.class);
    private static final int NAMED = 3;

    private final ObjectProvider<DocumentReader> reader;
    private final PersonalDataScanner scanner;

    FileCheck(ObjectProvider<DocumentReader> reader, KeyedHash hash) {
        this.reader = reader;
        this.scanner = new PersonalDataScanner(hash);
    }

    /**
     * Why a file must not be kept, for people; empty where it may. Blocks while it is read.
     *
     * @param today the day as of which its text is judged
     */
    Optional<String> fault(FileType type, byte[] content, LocalDate today) {
        DocumentReader documents = reader.getIfAvailable();
        if (documents == null) {
            return type.isPicture() ? Optional.empty() : Optional.of(WORDS.say("file.unread", ""));
        }
        ScannedDocument scanned = new DocumentScanner(documents, scanner).scan(content, today);
        String places = scanned.found().stream()
                .filter(PersonalData::mayBeLeak)
                .limit(NAMED)
                .map(hit -> WORDS.say("hit", hit.where(), hit.masked()))
                .collect(Collectors.joining(WORDS.say("and")));
        if (!places.isEmpty()) {
            return Optional.of(WORDS.say("file.personal", places));
        }
        // A picture is a picture: where nothing recognises its letters, the person who sends it answers for it.
        boolean onlyPictures = scanned.result().reasons().equals(Set.of(Unread.IMAGE));
        return scanned.result().isWhole() || (type.isPicture() && onlyPictures)
                ? Optional.empty()
                : Optional.of(WORDS.say("file.unread", scanned.result().unread()));
    }
}
