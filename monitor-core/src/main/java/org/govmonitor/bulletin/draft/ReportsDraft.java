package org.govmonitor.bulletin.draft;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.govmonitor.bulletin.Basis;
import org.govmonitor.bulletin.Draft;
import org.govmonitor.bulletin.Facts;
import org.govmonitor.bulletin.Marks;
import org.govmonitor.bulletin.Names;
import org.govmonitor.bulletin.ReportsSeen.Body;
import org.govmonitor.bulletin.ReportsSeen.Line;
import org.govmonitor.bulletin.Section;
import org.govmonitor.bulletin.Sentence;
import org.govmonitor.bulletin.Style;
import org.govmonitor.figure.Filing;
import org.govmonitor.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * Whether the annual reports were published in time (政府信息公开条例, art. 49 and 50; 国办函〔2018〕12号). It is written in the month in which they
 * fell due, and after it while some are missing.
 */
final class ReportsDraft {
    private static final Words WORDS = Words.of(ReportsDraft.class);
    static final String KEY = "reports";

    private ReportsDraft() {}

    static Optional<Draft> of(Facts facts, Style style) {
        List<Line> lines = facts.reports().lines().stream()
                .filter(line -> line.all() > 0 && isDue(line, facts.month()))
                .toList();
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        List<Sentence> sentences = new ArrayList<>();
        boolean all = lines.stream().allMatch(ReportsDraft::inTime);
        for (int number = 0; number < lines.size(); number++) {
            boolean last = number == lines.size() - 1;
            String end = all && !last ? Marks.COMMA : Marks.STOP;
            Line line = lines.get(number);
            sentences.add(new Sentence(clause(line, facts, style) + end, new Basis.OfReports(line.report())));
        }
        int year = facts.reports().year();
        return Optional.of(new Draft(Section.SITUATION, KEY, WORDS.say("reports.lead", year), sentences));
    }

    private static boolean isDue(Line line, YearMonth month) {
        LocalDate end = month.atEndOfMonth();
        return YearMonth.from(line.due()).equals(month)
                || (line.due().isBefore(end) && line.due().getYear() == month.getYear() && line.missing() > 0);
    }

    private static boolean inTime(Line line) {
        return line.inTime() == line.all();
    }

    private static String clause(Line line, Facts facts, Style style) {
        String report = WORDS.say(
                "report." + line.report() + "." + line.body(), facts.reports().year());
        String who = who(line.body(), style.names());
        String due = Days.inYear(line.due());
        if (inTime(line)) {
            boolean filed = line.body() == Body.SITE
                    && isFiled(facts.figures().filing(), facts.reports().year());
            return WORDS.say(filed ? "reports.done.filed" : "reports.done", who, due, report);
        }
        return WORDS.say("reports.counted", who, line.all(), report, due, line.inTime())
                + counted("reports.late", line.late())
                + counted("reports.undated", line.undated())
                + counted("reports.missing", line.missing())
                + counted("reports.unread", line.unread());
    }

    /** That the forms were also filed with the province is known only where people brought the figure. */
    private static boolean isFiled(@Nullable Filing filing, int year) {
        return filing != null && filing.year() == year && filing.due() > 0 && filing.filed() == filing.due();
    }

    private static String who(Body body, Names names) {
        return switch (body) {
            case SITE -> WORDS.say("reports.sites", names.city());
            case DEPARTMENT -> names.departments();
            case GOVERNMENT -> names.governments();
        };
    }

    private static String counted(String key, int count) {
        return count == 0 ? "" : WORDS.say(key, count);
    }
}
