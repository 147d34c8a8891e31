package org.govmonitor.privacy.scanner;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.govmonitor.page.VisibleText;
import org.govmonitor.privacy.KeyedHash;
import org.govmonitor.privacy.PersonalData;
import org.govmonitor.privacy.context.Lines;
import org.govmonitor.privacy.recognize.Prospects;
import org.govmonitor.privacy.text.DigitRuns;
import org.govmonitor.privacy.text.Stretch;
import org.jspecify.annotations.Nullable;

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
                scan = scan == null ? new LineScan(Lines.of(text), today) : scan;
                scan.line(at, start);
            }
        }
        return scan == null ? List.of() : hits(scan);
    }

    /** The same for text without tables. */
    public List<PersonalData> scan(String text, LocalDate today) {
        LineScan scan = scanned(text, today);
        return scan == null ? List.of() : hits(scan);
    }

    /**
     * The hits of a text without tables, with their places in it.
     *
     * @param today the day as of which the text is judged
     */
    public List<Span> spans(String text, LocalDate today) {
        LineScan scan = scanned(text, today);
        if (scan == null) {
            return List.of();
        }
        PlainLines lines = (PlainLines) scan.lines();
        List<PersonalData> hits = hits(scan);
        List<Span> spans = new ArrayList<>(hits.size());
        for (int i = 0; i < hits.size(); i++) {
            LineScan.Found found = scan.found().get(i);
            int offset = lines.start(found.line());
            spans.add(new Span(hits.get(i), offset + found.start(), offset + found.end()));
        }
        return spans;
    }

    /** Cuts a text into lines only where it holds digits that may come to something; null where it holds none. */
    private static @Nullable LineScan scanned(String text, LocalDate today) {
        PlainLines lines = null;
        LineScan scan = null;
        int start = DigitRuns.next(text, 0, text.length());
        while (start >= 0) {
            int end = DigitRuns.end(text, start, text.length());
            if (Prospects.any(text, lineStart(text, start), start, end, today)) {
                lines = lines == null ? new PlainLines(text) : lines;
                scan = scan == null ? new LineScan(lines, today) : scan;
                int at = lines.at(start);
                scan.line(at, start - lines.start(at));
                end = lines.end(at);
            }
            start = DigitRuns.next(text, end, text.length());
        }
        return scan;
    }

    /** Where the line of a place begins, or so far before it that nothing from there on matters. */
    private static int lineStart(String text, int place) {
        int from = place;
        int farthest = Math.max(0, place - Stretch.REACH);
        while (from > farthest && text.charAt(from - 1) != '\n' && text.charAt(from - 1) != '\r') {
            from--;
        }
        return from;
    }

    private List<PersonalData> hits(LineScan scan) {
        List<PersonalData> hits = new ArrayList<>(scan.found().size());
        for (LineScan.Found it : scan.found()) {
            String where = Places.of(it.line() + 1, scan.lines().cell(it.line()));
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
