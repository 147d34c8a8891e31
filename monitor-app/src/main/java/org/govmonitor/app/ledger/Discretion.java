package org.govmonitor.app.ledger;

import java.time.LocalDate;
import java.util.List;
import org.govmonitor.privacy.KeyedHash;
import org.govmonitor.privacy.scanner.PersonalDataScanner;
import org.govmonitor.privacy.scanner.Span;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Keeps what people type free of private persons' numbers: whoever copies one into a note must not make the ledger a leak of
 * its own.
 */
@Component
public class Discretion {
    private final PersonalDataScanner scanner;

    public Discretion(KeyedHash hash) {
        scanner = new PersonalDataScanner(hash);
    }

    /** The text with every number that may expose somebody masked; null stays null. */
    public @Nullable String masked(@Nullable String text, LocalDate today) {
        if (text == null) {
            return null;
        }
        StringBuilder masked = new StringBuilder(text);
        List<Span> spans = scanner.spans(text, today).stream()
                .filter(span -> span.data().mayBeLeak())
                .toList();
        int after = text.length();
        for (int at = spans.size() - 1; at >= 0; at--) {
            Span span = spans.get(at);
            if (span.end() <= after) {
                masked.replace(span.start(), span.end(), span.data().masked());
                after = span.start();
            }
        }
        return masked.toString();
    }
}
