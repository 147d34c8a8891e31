package org.govmonitor.privacy.scanner;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.govmonitor.page.VisibleText;
import org.govmonitor.privacy.KeyedHash;
import org.govmonitor.privacy.PersonalData;
import org.govmonitor.privacy.text.DigitRuns;

/**
 * Finds personal data in a text. Every hit is masked here and now; the clear value lives no longer than the call.
 * Linear in the text, in one pass: digits are looked for first, rules look at nothing else. Safe for many threads.
 */
public final class PersonalDataScanner {
    private final KeyedHash hash;

    /** @param hash tells hits apart across scans as long as its key stays the same */
    public PersonalDataScanner(KeyedHash hash) {
        this.hash = hash;
    }

    /**
     * Every hit in the order of the text, work contacts included ({@link PersonalData#mayBeLeak()}); a number that
     * stands there twice is two hits.
     *
     * @param today the day as of which the text is judged
     */
    public List<PersonalData> scan(VisibleText text, LocalDate today) {
        LineScan scan = null;
        List<VisibleText.Line> lines = text.lines();
        for (int at = 0; at < lines.size(); at++) {
            String line = lines.get(at).text();
            int start = DigitRuns.next(line, 0, line.length());
            if (start >= 0) {
                scan = scan == null ? new LineScan(text, today) : scan;
                scan.line(at, start);
            }
        }
        return scan == null ? List.of() : hits(text, scan.found());
    }

    /** The same for text without tables. */
    public List<PersonalData> scan(String text, LocalDate today) {
        return DigitRuns.next(text, 0, text.length()) < 0 ? List.of() : scan(VisibleText.ofPlain(text), today);
    }

    /**
     * The hits of a text without tables, with their places in it.
     *
     * @param today the day as of which the text is judged
     */
    public List<Span> spans(String text, LocalDate today) {
        PlainLines lines = PlainLines.of(text);
        LineScan scan = new LineScan(lines.text(), today);
        for (int at = 0; at < lines.size(); at++) {
            String line = lines.line(at);
            int start = DigitRuns.next(line, 0, line.length());
            if (start >= 0) {
                scan.line(at, start);
            }
        }
        List<PersonalData> hits = hits(lines.text(), scan.found());
        List<Span> spans = new ArrayList<>(hits.size());
        for (int i = 0; i < hits.size(); i++) {
            LineScan.Found found = scan.found().get(i);
            int offset = lines.offset(found.line());
            spans.add(new Span(hits.get(i), offset + found.start(), offset + found.end()));
        }
        return spans;
    }

    private List<PersonalData> hits(VisibleText text, List<LineScan.Found> found) {
        List<PersonalData> hits = new ArrayList<>(found.size());
        for (LineScan.Found it : found) {
            String where = Places.of(it.line() + 1, text.lines().get(it.line()).cell());
            String key = hash.hex(it.recognition().value());
            hits.add(new PersonalData(
                    it.recognition().kind(),
                    it.recognition().masked(),
                    key,
                    where,
                    it.recognition().verdict(),
                    it.basis()));
        }
        return hits;
    }
}
