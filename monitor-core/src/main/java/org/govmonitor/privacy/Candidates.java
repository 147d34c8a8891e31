package org.govmonitor.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Cuts out of a line what may be a personal number. This is the prefilter: nearly all text ends here, at the cost of one
 * look at each character, and no pattern is ever run over a whole line.
 */
final class Candidates {
    private static final int MOBILE = 11;
    private static final int OLD_ID = 15;
    private static final int ID = 18;
    private static final int MOST_GROUPS = 6;
    private static final int CARD_GROUP = 4;

    /** How people group the digits of an ID or a mobile number. */
    private static final Set<String> GROUPINGS = Set.of(
            "6 8 4",
            "6 8 3 1",
            "6 4 4 4",
            "6 4 2 2 4",
            "6 12",
            "14 4",
            "3 3 8 4",
            "3 3 4 4 4",
            "4 4 4 4 2",
            "6 6 3",
            "3 3 6 3",
            "3 4 4",
            "4 4 3",
            "4 3 4",
            "3 3 5",
            "3 8",
            "7 4",
            "5 6",
            "3 2 2 2 2",
            "3 4 2 2");

    private final NormalizedText line;
    private final List<Candidate> found = new ArrayList<>();

    private Candidates(NormalizedText line) {
        this.line = line;
    }

    /** In the order of their beginning, of those that begin together the longest first. */
    static List<Candidate> in(NormalizedText line) {
        Candidates candidates = new Candidates(line);
        DigitRow.in(line).forEach(candidates::take);
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
                if (isKnownLength(row.length(from, to)) && GROUPINGS.contains(row.groups(from, to))) {
                    add(row, from, to, atStart && to == groups);
                }
            }
        }
    }

    /** The end of a bank card written in fours, {@code 6222 0368 1365 3552 164}, looks like a mobile number in fours. */
    private static boolean isTailOfCard(DigitRow row, int from) {
        return from >= 2 && row.runs().subList(from - 2, from + 1).stream().allMatch(run -> run.length() == CARD_GROUP);
    }

    private static boolean isWholeNumber(DigitRow row, int from) {
        int groups = row.runs().size();
        if (groups - from < 2 || groups - from > ID) {
            return false;
        }
        int digits = row.length(from, groups);
        boolean spelled = digits == groups - from && (digits == MOBILE || digits == OLD_ID);
        return digits == ID
                || spelled
                || GROUPINGS.contains(row.groups(from, groups).replace('-', ' '));
    }

    private void takeSingle(DigitRow row, int at) {
        DigitRow.Run run = row.runs().get(at);
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
        StringBuilder value = new StringBuilder(ID);
        for (int i = from; i < to; i++) {
            DigitRow.Run run = row.runs().get(i);
            if (value.length() + run.length() > ID) {
                return;
            }
            value.append(line, run.start(), run.end());
        }
        String digits =
                CountryCode.without(value.toString(), line, row.runs().get(from).start());
        int end = row.runs().get(to - 1).end();
        int start = row.runs().get(from).start();
        start = digits.length() == MOBILE ? CountryCode.start(line, start) : start;
        if (isKnownLength(digits.length()) && TokenBoundary.isFree(line, start, end)) {
            found.add(new Candidate(digits.replace('x', 'X'), row.groups(from, to), alone, start, end));
        }
    }

    private static boolean isKnownLength(int digits) {
        return digits == MOBILE || digits == OLD_ID || digits == ID;
    }

    private boolean isCountry(DigitRow.Run run) {
        return CountryCode.isCode(line.subSequence(run.start(), Math.min(run.end(), run.start() + 5)));
    }
}
