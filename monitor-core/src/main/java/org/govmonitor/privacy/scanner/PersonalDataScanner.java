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

/**
 * Finds personal data in a text. Every hit is masked here and now; the clear value lives no longer than the call.
 * Linear in the text, in one pass: digits are looked for first, rules look at nothing else. Safe for many threads.
 */
public final class PersonalDataScanner {
    private static final List<PersonalData> NONE = List.of();

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
        List<PersonalData> hits = NONE;
        LineScan scan = null;
        List<VisibleText.Line> lines = text.lines();
        for (int at = 0; at < lines.size(); at++) {
            String line = lines.get(at).text();
            int start = DigitRuns.next(line, 0, line.length());
            if (start >= 0) {
                if (scan == null) {
                    List<PersonalData> found = new ArrayList<>();
                    scan = new LineScan(Lines.of(text), today, hash, (data, in, from, to) -> found.add(data));
                    hits = found;
                }
                scan.line(at, start);
            }
        }
        return hits;
    }

    /** The same for text without tables. */
    public List<PersonalData> scan(String text, LocalDate today) {
        int first = prospect(text, 0, today);
        if (first < 0) {
            return NONE;
        }
        List<PersonalData> hits = new ArrayList<>();
        scan(text, new PlainLines(text), first, today, (data, line, start, end) -> hits.add(data));
        return hits;
    }

    /**
     * The hits of a text without tables, with their places in it.
     *
     * @param today the day as of which the text is judged
     */
    public List<Span> spans(String text, LocalDate today) {
        int first = prospect(text, 0, today);
        if (first < 0) {
            return List.of();
        }
        List<Span> spans = new ArrayList<>();
        PlainLines lines = new PlainLines(text);
        scan(text, lines, first, today, (data, line, start, end) -> {
            int offset = lines.start(line);
            spans.add(new Span(data, offset + start, offset + end));
        });
        return spans;
    }

    private void scan(String text, PlainLines lines, int first, LocalDate today, LineScan.Hits hits) {
        LineScan scan = new LineScan(lines, today, hash, hits);
        int start = first;
        while (start >= 0) {
            int at = lines.at(start);
            scan.line(at, start - lines.start(at));
            start = prospect(text, lines.end(at), today);
        }
    }

    /** The next digits of a text that may come to something; only for these it is cut into lines. */
    private static int prospect(String text, int from, LocalDate today) {
        int start = DigitRuns.next(text, from, text.length());
        while (start >= 0) {
            int end = DigitRuns.end(text, start, text.length());
            if (Prospects.any(text, lineStart(text, start), start, end, today)) {
                return start;
            }
            start = DigitRuns.next(text, end, text.length());
        }
        return -1;
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
}
