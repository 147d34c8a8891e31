package org.govmonitor.check.seen;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import okhttp3.HttpUrl;
import org.govmonitor.privacy.scanner.PersonalDataScanner;
import org.govmonitor.privacy.scanner.Span;

/** Takes personal data out of what is kept of a page. */
final class Masking {
    /** A number by itself: inside a link the scanner looks at none. */
    private static final Pattern NUMBER = Pattern.compile("[0-9]{11,}[Xx]?");

    private final PersonalDataScanner scanner;
    private final LocalDate today;

    Masking(PersonalDataScanner scanner, LocalDate today) {
        this.scanner = scanner;
        this.today = today;
    }

    /** The text with every number in it masked, cut to a length. */
    String text(String text, int longest) {
        List<Span> spans = scanner.spans(text, today);
        StringBuilder masked = new StringBuilder();
        int from = 0;
        for (Span span : spans) {
            if (span.start() >= from) {
                masked.append(text, from, span.start()).append(span.data().masked());
                from = span.end();
            }
        }
        masked.append(text, from, text.length());
        return masked.length() <= longest ? masked.toString() : masked.substring(0, longest - 1) + "…";
    }

    /** The address, or empty where it shows a number. */
    String address(HttpUrl url) {
        String query = url.query();
        String shown = String.join(" ", url.pathSegments()) + (query == null ? "" : " " + query);
        boolean clear = NUMBER.matcher(shown)
                .results()
                .allMatch(number -> scanner.scan(number.group(), today).isEmpty());
        return clear && scanner.scan(shown, today).isEmpty() ? url.toString() : "";
    }
}
