package org.govmonitor.bulletin.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.govmonitor.bulletin.Appended;
import org.govmonitor.bulletin.Facts;
import org.govmonitor.bulletin.Marks;
import org.govmonitor.bulletin.Section;
import org.govmonitor.bulletin.Style;
import org.govmonitor.bulletin.Watched;
import org.govmonitor.figure.FigureChecks;
import org.govmonitor.figure.Grade;
import org.govmonitor.words.Words;

/**
 * Whether figures, text and appendix of a bulletin agree. What is a {@link Grade#STOP} cannot be right on paper, so nothing is
 * published while there is one; a {@link Grade#WARN} may be meant, and a person answers for it.
 */
public final class BulletinChecks {
    private static final Words WORDS = Words.of(BulletinChecks.class);
    private static final int BEGINNING = 12;

    /** A name in quotation marks and how many columns the text says it has left behind. */
    private static final Pattern COLUMNS = Pattern.compile("\u201c([^\u201c\u201d]{1,60})\u201d"
            + WORDS.say("check.columns.have") + "([0-9]+)" + WORDS.say("check.columns.noun"));

    private BulletinChecks() {}

    public static List<Remark> of(Facts facts, Style style, List<Written> paragraphs) {
        List<Remark> checks = new ArrayList<>();
        FigureChecks.of(facts.figures(), style.rounding())
                .forEach(check -> checks.add(new Remark(check.grade(), check.text())));
        sections(paragraphs, checks);
        paragraphs.forEach(paragraph -> {
            numbers(paragraph, checks);
            columns(paragraph, facts.appendix(), checks);
        });
        appendix(facts, checks);
        return List.copyOf(checks);
    }

    /** Whether nothing stands in the way of printing it. */
    public static boolean pass(List<Remark> checks) {
        return checks.stream().noneMatch(check -> check.grade() == Grade.STOP);
    }

    private static void sections(List<Written> paragraphs, List<Remark> checks) {
        for (Section section : Section.values()) {
            if (paragraphs.stream().noneMatch(paragraph -> paragraph.section() == section)) {
                Grade grade = section == Section.SITUATION ? Grade.STOP : Grade.WARN;
                checks.add(check(grade, "empty", section.title()));
            }
        }
    }

    private static void numbers(Written paragraph, List<Remark> checks) {
        if (!paragraph.changed()) {
            return;
        }
        List<String> written = Numbers.in(paragraph.text());
        List<String> counted = Numbers.in(String.valueOf(paragraph.drafted()));
        List<String> added = Numbers.lacking(written, counted);
        List<String> gone = Numbers.lacking(counted, written);
        if (!added.isEmpty() && !gone.isEmpty()) {
            checks.add(check(Grade.STOP, "changed", beginning(paragraph), said(added), said(gone)));
        } else if (!added.isEmpty()) {
            checks.add(check(Grade.WARN, "added", beginning(paragraph), said(added)));
        } else if (!gone.isEmpty()) {
            checks.add(check(Grade.WARN, "gone", beginning(paragraph), said(gone)));
        }
    }

    private static void columns(Written paragraph, Appended appendix, List<Remark> checks) {
        Matcher said = COLUMNS.matcher(paragraph.text());
        while (said.find()) {
            String name = said.group(1);
            int counted = appendix.staleColumns().getOrDefault(name, 0);
            if (!said.group(2).equals(String.valueOf(counted))) {
                checks.add(check(Grade.STOP, "columns", name, said.group(2), String.valueOf(counted)));
            }
        }
    }

    private static void appendix(Facts facts, List<Remark> checks) {
        Appended appendix = facts.appendix();
        int counted = counted(facts.sites()) + counted(facts.accounts());
        if (appendix.leftOut() > 0) {
            checks.add(check(Grade.WARN, "leftOut", String.valueOf(appendix.leftOut())));
        } else if (appendix.findings() != counted) {
            checks.add(check(Grade.STOP, "findings", String.valueOf(counted), String.valueOf(appendix.findings())));
        }
        facts.sites().found().stream()
                .map(Watched.Found::wording)
                .filter(wording -> appendix.wordings().stream().noneMatch(printed -> printed.startsWith(wording)))
                .forEach(wording -> checks.add(check(Grade.WARN, "notAppended", wording)));
        checks.add(check(Grade.NOTE, "rows", String.valueOf(appendix.rows()), String.valueOf(appendix.findings())));
    }

    private static int counted(Watched watched) {
        return watched.found().stream().mapToInt(Watched.Found::findings).sum();
    }

    private static Remark check(Grade grade, String code, String... values) {
        return new Remark(grade, WORDS.say("check." + code, (Object[]) values));
    }

    private static String said(List<String> numbers) {
        return numbers.stream().collect(Collectors.joining(Marks.AND));
    }

    private static String beginning(Written paragraph) {
        String text = paragraph.text().strip();
        return text.substring(0, Math.min(BEGINNING, text.length()));
    }
}
