package org.govmonitor.app.accounts.post;

import java.time.Clock;
import java.time.LocalDate;
import org.govmonitor.privacy.scanner.PersonalDataScanner;
import org.govmonitor.privacy.scanner.Span;
import org.springframework.stereotype.Component;

/** Sees to it that what strangers and users write, addresses among it, comes to rest without personal data. */
@Component
public class NoNames {
    private final PersonalDataScanner scanner;
    private final Clock clock;

    NoNames(PersonalDataScanner scanner, Clock clock) {
        this.scanner = scanner;
        this.clock = clock;
    }

    /** Whether nothing is to be masked in it. */
    public boolean allow(String text) {
        return scanner.scan(text, LocalDate.now(clock)).isEmpty();
    }

    /** The same text with every hit masked. */
    public String masked(String text) {
        StringBuilder masked = new StringBuilder();
        int from = 0;
        for (Span span : scanner.spans(text, LocalDate.now(clock))) {
            if (span.start() >= from) {
                masked.append(text, from, span.start()).append(span.data().masked());
                from = span.end();
            }
        }
        return masked.append(text.substring(from)).toString();
    }
}
