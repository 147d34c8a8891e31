package org.govmonitor.privacy.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Cuts out of a stretch what may be one personal number. */
public final class Candidates {
    private static final int MOBILE = 11;
    private static final int ID = 18;
    private static final int SHORTEST = 7;
    private static final int LONGEST = 21;
    private static final int MOST_GROUPS = 6;
    private static final int CARD_GROUP = 4;
    private static final int MOST_LETTERS = 2;

    private final Stretch line;
    private final List<Candidate> found = new ArrayList<>(2);

    private Candidates(Stretch line) {
        this.line = line;
    }

    /** In the order of their beginning, of those that begin together the longest first. */
    public static List<Candidate> in(Stretch line) {
        Candidates candidates = new Candidates(line);
        SpecialForms.in(line, candidates.found);
        int special = candidates.found.size();
        DigitRow.in(line).forEach(candidates::take);
        if (special > 0 && candidates.found.size() > special) {
            candidates.found.sort((a, b) -> Integer.compare(a.start(), b.start()));
        }
        return candidates.found;
    }

    private void take(DigitRow row) {
        int groups = row.runs().size();
        for (int from = 0; from < groups; from++) {
            if (groups > 1) {
                takeGrouped(row, from);
            }
            takeSingle(row, from);
        }
    }

    /** With hyphens the whole row is one number or none; a row of blanks may hold other numbers beside it. */
    private void takeGrouped(DigitRow row, int from) {
        int groups = row.runs().size();
        boolean afterCountry = from == 1 && isCountry(row.runs().get(0));
        boolean atStart = from == 0 || afterCountry;
        if (atStart && isWholeNumber(row, from)) {
            add(row, from, groups, true);
        } else if (row.separator() == ' ' && !isTailOfCard(row, from)) {
            int most = Math.min(groups, from + MOST_GROUPS);
            for (int to = most; to > from + 1; to--) {
                if (Groupings.areUsed(row.packed(from, to))) {
                    add(row, from, to, atStart && to == groups);
                }
            }
        }
    }

    /** The end of a bank card written in fours, {@code 6222 0368 1365 3552 164}, looks like a mobile number in fours. */
    private static boolean isTailOfCard(DigitRow row, int from) {
        return from >= 2
                && row.runs().get(from - 2).length() == CARD_GROUP
                && row.runs().get(from - 1).length() == CARD_GROUP
                && row.runs().get(from).length() == CARD_GROUP;
    }

    private static boolean isWholeNumber(DigitRow row, int from) {
        int groups = row.runs().size();
        if (groups - from < 2 || groups - from > ID) {
            return false;
        }
        return Groupings.mayBeWhole(row.length(from, groups), groups - from, row.packed(from, groups));
    }

    private void takeSingle(DigitRow row, int at) {
        DigitRow.Run run = row.runs().get(at);
        if (run.length() < SHORTEST) {
            return;
        }
        boolean hyphenBefore = at > 0
                && row.separator() == '-'
                && !(at == 1 && isCountry(row.runs().get(0)));
        boolean hyphenAfter = at + 1 < row.runs().size() && row.separator() == '-';
        if (!hyphenBefore && !hyphenAfter) {
            boolean first = at == 0 || at == 1 && isCountry(row.runs().get(0));
            add(row, at, at + 1, first && at + 1 == row.runs().size());
        }
    }

    private void add(DigitRow row, int from, int to, boolean alone) {
        String value = value(row, from, to);
        int start = row.runs().get(from).start();
        int end = row.runs().get(to - 1).end();
        String digits = value.length() > LONGEST ? "" : CountryCode.without(value, line, start);
        if (digits.length() < SHORTEST) {
            return;
        }
        String lead = lead(start);
        start = digits.length() == MOBILE ? CountryCode.start(line, start) : start - lead.length();
        if (TokenBoundary.isFree(line, start, end)) {
            String groups = to - from == 1 ? String.valueOf(value.length()) : row.groups(from, to);
            found.add(new Candidate(Candidate.Form.DIGITS, digits.replace('x', 'X'), lead, groups, alone, start, end));
        }
    }

    private String value(DigitRow row, int from, int to) {
        if (to - from == 1) {
            return line.text(row.runs().get(from).start(), row.runs().get(from).end());
        }
        StringBuilder value = new StringBuilder(LONGEST);
        for (int i = from; i < to && value.length() <= LONGEST; i++) {
            value.append(line, row.runs().get(i).start(), row.runs().get(i).end());
        }
        return value.toString();
    }

    /** Capital letters before a number that stand by themselves: the series of a passport, the kind of a certificate. */
    private String lead(int start) {
        int from = start;
        while (from > 0 && start - from <= MOST_LETTERS && Ascii.isLetter(line.charAt(from - 1))) {
            from--;
        }
        boolean whole = start - from <= MOST_LETTERS && (from == 0 || !Ascii.isLetterOrDigit(line.charAt(from - 1)));
        String letters = line.text(from, start);
        boolean calling = letters.equalsIgnoreCase("id");
        return whole && !calling ? letters.toUpperCase(Locale.ROOT) : "";
    }

    private boolean isCountry(DigitRow.Run run) {
        return CountryCode.isCode(line.subSequence(run.start(), Math.min(run.end(), run.start() + 5)));
    }
}
