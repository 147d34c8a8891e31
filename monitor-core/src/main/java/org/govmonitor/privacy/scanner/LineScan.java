package org.govmonitor.privacy.scanner;

import java.time.LocalDate;
import org.govmonitor.privacy.KeyedHash;
import org.govmonitor.privacy.PersonalData;
import org.govmonitor.privacy.context.Lines;
import org.govmonitor.privacy.context.Surroundings;
import org.govmonitor.privacy.context.Surveyed;
import org.govmonitor.privacy.recognize.Prospects;
import org.govmonitor.privacy.recognize.Recognizers;
import org.govmonitor.privacy.text.Candidate;
import org.govmonitor.privacy.text.Candidates;
import org.govmonitor.privacy.text.DigitRuns;
import org.govmonitor.privacy.text.Stretch;

/** Scans the lines of one text that hold digits worth a look. */
final class LineScan {
    /** Takes what is found, in the order of the text. */
    interface Hits {
        /**
         * @param line from 0
         * @param start in the line, in UTF-16 units
         * @param end behind it
         */
        void add(PersonalData data, int line, int start, int end);
    }

    private final Lines lines;
    private final Surveyed surveyed;
    private final LocalDate today;
    private final KeyedHash hash;
    private final Hits hits;
    /** Where the last that was found in the line ends. */
    private int taken;

    LineScan(Lines lines, LocalDate today, KeyedHash hash, Hits hits) {
        this.lines = lines;
        this.hash = hash;
        this.hits = hits;
        this.surveyed = new Surveyed(lines);
        this.today = today;
    }

    /**
     * Scans a line to its end.
     *
     * @param at the line, from 0
     * @param first where its first digits that are worth a look begin
     */
    void line(int at, int first) {
        String line = lines.line(at);
        boolean inTable = lines.cell(at) != null;
        taken = 0;
        int start = first;
        while (start >= 0) {
            int end = DigitRuns.end(line, start, line.length());
            if (inTable || Prospects.any(line, 0, start, end, today)) {
                Stretch stretch = Stretch.of(line, start, end);
                for (Candidate candidate : Candidates.in(stretch)) {
                    if (stretch.origin(candidate.start()) >= taken) {
                        recognize(at, stretch, candidate);
                    }
                }
            }
            start = DigitRuns.next(line, end, line.length());
        }
    }

    private void recognize(int at, Stretch stretch, Candidate candidate) {
        Surroundings around = new Surroundings(surveyed, at, stretch, candidate);
        Recognizers.recognize(candidate, around, today, (it, basis) -> {
            int start = stretch.origin(it.start() < 0 ? candidate.start() : it.start());
            int end = stretch.origin((it.end() < 0 ? candidate.end() : it.end()) - 1) + 1;
            String where = Places.of(at + 1, lines.cell(at));
            String key = hash.hex(it.value());
            hits.add(new PersonalData(it.kind(), it.masked(), key, where, it.verdict(), basis), at, start, end);
            taken = Math.max(taken, end);
        });
    }
}
