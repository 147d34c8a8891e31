package org.govmonitor.privacy.scanner;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.govmonitor.privacy.Basis;
import org.govmonitor.privacy.context.Lines;
import org.govmonitor.privacy.context.Surroundings;
import org.govmonitor.privacy.context.Surveyed;
import org.govmonitor.privacy.recognize.Prospects;
import org.govmonitor.privacy.recognize.Recognition;
import org.govmonitor.privacy.recognize.Recognizers;
import org.govmonitor.privacy.text.Candidate;
import org.govmonitor.privacy.text.Candidates;
import org.govmonitor.privacy.text.DigitRuns;
import org.govmonitor.privacy.text.Stretch;

/** Scans the lines of one text that hold digits worth a look. */
final class LineScan {
    /**
     * A recognition and its place.
     *
     * @param line from 0
     * @param start in the line, in UTF-16 units
     * @param end behind it
     */
    record Found(Recognition recognition, Basis basis, int line, int start, int end) {}

    private final Lines lines;
    private final Surveyed surveyed;
    private final LocalDate today;
    private final List<Found> found = new ArrayList<>();

    LineScan(Lines lines, LocalDate today) {
        this.lines = lines;
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
        int taken = 0;
        int start = first;
        while (start >= 0) {
            int end = DigitRuns.end(line, start, line.length());
            if (inTable || Prospects.any(line, 0, start, end, today)) {
                Stretch stretch = Stretch.of(line, start, end);
                for (Candidate candidate : Candidates.in(stretch)) {
                    if (stretch.origin(candidate.start()) >= taken) {
                        taken = Math.max(taken, recognize(at, stretch, candidate));
                    }
                }
            }
            start = DigitRuns.next(line, end, line.length());
        }
    }

    Lines lines() {
        return lines;
    }

    List<Found> found() {
        return found;
    }

    /** Where what was found ends in the line, 0 where nothing was. */
    private int recognize(int at, Stretch stretch, Candidate candidate) {
        int before = found.size();
        Surroundings around = new Surroundings(surveyed, at, stretch, candidate);
        Recognizers.recognize(candidate, around, today, (it, basis) -> {
            int from = it.start() < 0 ? candidate.start() : it.start();
            int to = it.end() < 0 ? candidate.end() : it.end();
            found.add(new Found(it, basis, at, stretch.origin(from), stretch.origin(to - 1) + 1));
        });
        return found.size() == before ? 0 : found.get(before).end();
    }
}
