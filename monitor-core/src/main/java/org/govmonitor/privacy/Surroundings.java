package org.govmonitor.privacy;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.govmonitor.page.VisibleText;

/**
 * What stands around a candidate, normalised: the sentence it is in, the labels that name it, the cells of its row, the
 * short lines above. Only a bounded stretch is ever looked at, and nothing of it is kept.
 */
final class Surroundings {
    private static final int SENTENCE = 48;
    private static final int BEHIND = 20;
    private static final int LABEL = 20;
    private static final int NAMES_BEFORE = 4;
    private static final int NAMES_BEHIND = 2;

    private static final String SENTENCE_ENDS = "\u3002!?";
    private static final String CLAUSE_ENDS = ",;\u3001|/\t";
    private static final String EDGE = " \t,;\u3001:.()[]\u3010\u3011\u3014\u3015\"'\u201C\u201D|-\u2022\u00B7\u2014";

    /** What stands between the numbers of a list, and inside them. */
    private static final String LISTED = " ,;\u3001/()+-Xx\u6216\u548C";

    private static final Pattern SEPARATORS = Pattern.compile("[,\u3001:;()\\[\\]\"'\u201C\u201D\u3010\u3011|\t/ ]+");

    private final String before;
    private final String behind;
    private final List<String> labels;
    private final String carriedLabel;
    private final TableRow row;
    private final NearbyLines nearby;
    private final boolean fillsCell;

    Surroundings(VisibleText text, int at, NormalizedText line, Candidate candidate) {
        int from = Math.max(0, candidate.start() - SENTENCE);
        before = afterLastOf(
                SENTENCE_ENDS, line.subSequence(from, candidate.start()).toString());
        int to = Math.min(line.length(), candidate.end() + BEHIND);
        behind = untilFirstOf(
                SENTENCE_ENDS, line.subSequence(candidate.end(), to).toString());
        row = TableRow.of(text, at);
        nearby = new NearbyLines(text, at);
        boolean beginsLine = candidate.start() == before.length() && isEdge(before);
        fillsCell = row.isTable() && beginsLine && isEdge(behind) && candidate.end() + behind.length() == line.length();
        labels = labels(beginsLine);
        carriedLabel = label(withoutNumbers(before));
    }

    private List<String> labels(boolean beginsLine) {
        String label = label(before);
        if (!label.isEmpty() || !beginsLine) {
            return List.of(label);
        }
        return row.isTable() ? List.of(row.header(), row.leftLabel()) : List.of(nearby.label());
    }

    /** The words that a text ends in, as far as they may name what follows. */
    private static String label(String words) {
        String label = afterLastOf(CLAUSE_ENDS, withoutEdge(words));
        return label.substring(Math.max(0, label.length() - LABEL)).replace(" ", "");
    }

    /**
     * Whether a label names the number as one of these kinds, and no other kind of number is named nearer to it. The
     * label may stand before a list of numbers.
     */
    boolean isLabelled(Words own) {
        return Stream.concat(labels.stream(), Stream.of(carriedLabel)).anyMatch(label -> {
            int end = own.lastEnd(label);
            return end > 0 && end >= Words.OTHER_NUMBER.lastEnd(label) && end >= Words.AMOUNT.lastEnd(label);
        });
    }

    /** Whether the label right beside the number names it as something else than this kind. */
    boolean isLabelledOtherwise(Words own, Words... others) {
        return !isLabelled(own)
                && labels.stream().anyMatch(label -> Stream.of(others).anyMatch(other -> other.endsNear(label)));
    }

    /** Whether the label, and not just the sentence, holds one of these words. */
    boolean labelHolds(Words words) {
        return labels.stream().anyMatch(words::in);
    }

    boolean sentenceHolds(Words words) {
        return words.in(before + ' ' + behind);
    }

    /** Whether of two kinds of words before the number the first stands nearer, and the second not behind it either. */
    boolean isNearer(Words first, Words second) {
        return first.lastEnd(before) > second.lastEnd(before) && !second.in(behind);
    }

    boolean isFollowedBy(Words words) {
        return words.in(behind);
    }

    boolean rowHeadersHold(Words words) {
        return words.in(row.headers());
    }

    boolean linesAboveHold(Words words) {
        return nearby.aboveHold(words);
    }

    boolean isInFooter() {
        return nearby.areFooter();
    }

    /** Whether the number is all that its table cell holds. */
    boolean fillsCell() {
        return fillsCell;
    }

    /** Whether the column has a head. */
    boolean hasHeader() {
        return !row.header().isEmpty();
    }

    /** Whether a person's name stands beside it, in the sentence or in the row. */
    boolean hasName() {
        String[] left = SEPARATORS.split(before);
        String[] right = SEPARATORS.split(behind);
        return Stream.of(left).skip(Math.max(0, left.length - NAMES_BEFORE)).anyMatch(PersonName::is)
                || Stream.of(right).limit(NAMES_BEHIND + 1).anyMatch(PersonName::is)
                || row.hasName();
    }

    /** A text without the numbers at its end: a label before a list of numbers names them all. */
    private static String withoutNumbers(String text) {
        int end = text.length();
        while (end > 0 && (Ascii.isDigit(text.charAt(end - 1)) || LISTED.indexOf(text.charAt(end - 1)) >= 0)) {
            end--;
        }
        return text.substring(0, end);
    }

    private static boolean isEdge(String text) {
        return text.chars().allMatch(c -> EDGE.indexOf(c) >= 0);
    }

    private static String withoutEdge(String text) {
        int end = text.length();
        while (end > 0 && EDGE.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(0, end);
    }

    private static String afterLastOf(String marks, String text) {
        int from = text.length();
        while (from > 0 && marks.indexOf(text.charAt(from - 1)) < 0) {
            from--;
        }
        return text.substring(from);
    }

    private static String untilFirstOf(String marks, String text) {
        int to = 0;
        while (to < text.length() && marks.indexOf(text.charAt(to)) < 0) {
            to++;
        }
        return text.substring(0, to);
    }
}
