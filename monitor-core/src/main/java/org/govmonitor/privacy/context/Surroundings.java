package org.govmonitor.privacy.context;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.govmonitor.page.VisibleText.Cell;
import org.govmonitor.privacy.text.Ascii;
import org.govmonitor.privacy.text.Candidate;
import org.govmonitor.privacy.text.Plain;
import org.govmonitor.privacy.text.Stretch;
import org.jspecify.annotations.Nullable;

/**
 * What stands around a candidate: the sentence it is in, the labels that name it, the cells of its row, the short lines
 * above. Only a bounded stretch is ever looked at, only when a rule asks, and nothing of it is kept.
 */
public final class Surroundings {
    /** How far before a candidate a word may stand, in characters. */
    static final int SENTENCE = 48;

    private static final int BEHIND = 20;
    private static final int LABEL = 20;

    /** 户名: what follows holds the account. */
    private static final String HOLDER = "\u6237\u540D";

    static final String SENTENCE_ENDS = "\u3002!?";
    private static final String CLAUSE_ENDS = ",;\u3001|/\t";
    /** What may stand between a number and the edge of its line or cell. */
    static final String EDGE = " \t,;\u3001:.()[]\u3010\u3011\u3014\u3015\"'\u201C\u201D|-*\u00B7\u2014";

    /** What stands between the numbers of a list, and inside them. */
    private static final String LISTED = " ,;\u3001/()+-Xx\u6216\u548C";

    /** What follows a quantity, or the number of a document. */
    private static final Pattern UNIT = Pattern.compile(
            " ?(?:[千百]?[万亿]|元|美元|港元|平方|立方|㎡|m2|亩|公顷|公里|千米|米|吨|公斤|千克|千瓦|度|人(?![民口员])|户(?!主)|次|件|个|%|\u2030|\u00B0|号(?!码))");

    /** An office's telephone: a mobile number published beside it is the office's too. */
    private static final Pattern LANDLINE = Pattern.compile("(?<![0-9])0[1-9][0-9]{1,2}[)-]? ?[2-9][0-9]{5,7}");

    private final Surveyed text;
    private final int at;
    private final Stretch line;
    private final Candidate candidate;
    private final NearbyLines nearby;
    private @Nullable String before;
    private @Nullable String behind;
    private @Nullable Spoken saidBefore;
    private @Nullable Spoken saidBehind;
    private @Nullable List<Label> labels;
    private @Nullable Label carried;

    public Surroundings(Surveyed text, int at, Stretch line, Candidate candidate) {
        this.text = text;
        this.at = at;
        this.line = line;
        this.candidate = candidate;
        this.nearby = new NearbyLines(text, at);
    }

    /**
     * Whether a label names the number as one of these kinds, and no other kind of number is named nearer to it. The
     * label may stand before a list of numbers.
     */
    public boolean isLabelled(Word own) {
        for (Label label : labels()) {
            if (label.names(own)) {
                return true;
            }
        }
        return carried().names(own);
    }

    /** The label word by which it is named as this kind, empty where none names it so. */
    public String labelWord(Word own) {
        for (Label label : labels()) {
            if (label.names(own)) {
                return label.spoken().last(own, label.words());
            }
        }
        Label label = carried();
        return label.names(own) ? label.spoken().last(own, label.words()) : "";
    }

    /** Whether the label right beside the number ends in a word of another kind. */
    public boolean isLabelledAs(Word... others) {
        for (Label label : labels()) {
            for (Word other : others) {
                if (label.spoken().endsNear(other)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether nothing but a sign stands between a word of another kind and the number. */
    public boolean isLabelledRightBefore(Word word) {
        return labels().stream().anyMatch(label -> label.spoken().endsIn(word));
    }

    /** Whether the head of the column that it stands in holds one of these words. */
    public boolean columnHolds(Word word) {
        Cell cell = text.cell(at);
        return cell != null && text.said(cell.header()).has(word);
    }

    /** Whether the label, and not just the sentence, holds one of these words. */
    public boolean labelHolds(Word word) {
        for (Label label : labels()) {
            if (label.spoken().has(word)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the sentence, before the number or shortly behind it, holds one of these words. */
    public boolean sentenceHolds(Word word) {
        return saidBefore().has(word) || saidBehind().has(word);
    }

    /** Whether the sentence holds one of these words before the number. */
    public boolean isPrecededBy(Word word) {
        return saidBefore().has(word);
    }

    /** Whether of two kinds of words before the number the first stands nearer, and the second not behind it either. */
    public boolean isNearer(Word first, Word second) {
        return saidBefore().lastEnd(first) > saidBefore().lastEnd(second)
                && !saidBehind().has(second);
    }

    /** Whether of two kinds of words before the number the first stands nearer. */
    public boolean isNearerBefore(Word first, Word second) {
        return saidBefore().lastEnd(first) > saidBefore().lastEnd(second);
    }

    /** Whether it is a quantity, or the number of a document. */
    public boolean isFollowedByUnit() {
        return UNIT.matcher(behind()).lookingAt();
    }

    /** Whether a telephone with an area code stands in the same sentence. */
    public boolean isBesideLandline() {
        return LANDLINE.matcher(before()).find() || LANDLINE.matcher(behind()).find();
    }

    /** Whether the heads of the row's columns hold one of these words. */
    public boolean rowHeadersHold(Word word) {
        TableRow row = text.row(at);
        return row != null && row.headersHold(word);
    }

    /** Whether the short cells of the row hold one of these words. */
    public boolean rowHolds(Word word) {
        TableRow row = text.row(at);
        return row != null && (row.headersHold(word) || row.cellsHold(word));
    }

    public boolean linesAboveHold(Word word) {
        return nearby.aboveHold(word);
    }

    /** Whether the title of the text or of its table holds one of these words. */
    public boolean titleHolds(Word word) {
        return text.tableTitle(at).has(word) || text.title().has(word);
    }

    public boolean isInFooter() {
        return nearby.areFooter();
    }

    public boolean inTable() {
        return text.cell(at) != null;
    }

    /** Whether the number is all that its table cell holds. */
    public boolean fillsCell() {
        return text.cell(at) != null && opensLine() && closesLine();
    }

    /** Whether the column has a head. */
    public boolean hasHeader() {
        Cell cell = text.cell(at);
        return cell != null && !cell.header().isEmpty();
    }

    /** Whether a person's name stands beside it, in the sentence or in the row. */
    public boolean hasName() {
        TableRow row = text.row(at);
        return row != null && row.hasName() || Pieces.holdName(before(), behind());
    }

    /** Whether a body's name stands beside it, in the sentence or in the row. */
    public boolean hasBody() {
        TableRow row = text.row(at);
        return row != null && row.hasBody()
                || saidBefore().has(Word.BODY)
                || saidBehind().has(Word.BODY) && behind().contains(HOLDER);
    }

    /** Whether the label, or what is said right behind the number, holds one of these words. */
    public boolean clauseHolds(Word word) {
        String clause = untilFirstOf(CLAUSE_ENDS, behind());
        return labelHolds(word)
                || !clause.isEmpty() && Vocabulary.in(Plain.dense(clause)).has(word);
    }

    /** Whether nothing stands right before or behind it that could name it: it is a line, a cell or a clause of its own. */
    public boolean standsAlone() {
        return labels().stream().allMatch(label -> label.words().isEmpty())
                && isEdge(untilFirstOf(CLAUSE_ENDS, behind()));
    }

    /** The sentence before the candidate, normalised, at most a few dozen characters. */
    public String before() {
        String words = before;
        if (words == null) {
            int from = Math.max(0, candidate.start() - SENTENCE);
            words = afterLastOf(SENTENCE_ENDS, line.text(from, candidate.start()));
            before = words;
        }
        return words;
    }

    /** The sentence behind it, normalised, at most a few characters. */
    public String behind() {
        String words = behind;
        if (words == null) {
            int to = Math.min(line.length(), candidate.end() + BEHIND);
            words = untilFirstOf(SENTENCE_ENDS, line.text(candidate.end(), to));
            behind = words;
        }
        return words;
    }

    private Spoken saidBefore() {
        Spoken said = saidBefore;
        if (said == null) {
            said = before().isEmpty() ? Spoken.NOTHING : Vocabulary.in(Plain.dense(before()));
            saidBefore = said;
        }
        return said;
    }

    private Spoken saidBehind() {
        Spoken said = saidBehind;
        if (said == null) {
            said = behind().isEmpty() ? Spoken.NOTHING : Vocabulary.in(Plain.dense(behind()));
            saidBehind = said;
        }
        return said;
    }

    private List<Label> labels() {
        List<Label> known = labels;
        if (known == null) {
            String words = label(before());
            if (!words.isEmpty() || !opensLine()) {
                known = List.of(Label.of(words));
            } else {
                known = outside();
            }
            labels = known;
        }
        return known;
    }

    /** The labels of a number that opens its line or cell. */
    private List<Label> outside() {
        Cell cell = text.cell(at);
        TableRow row = text.row(at);
        if (cell == null || row == null) {
            return List.of(Label.of(nearby.label()));
        }
        List<Label> outside = new ArrayList<>(2);
        if (!cell.header().isEmpty()) {
            outside.add(new Label(Plain.dense(cell.header()), text.said(cell.header())));
        }
        String left = row.leftLabel(cell.column());
        if (!left.isEmpty()) {
            outside.add(new Label(left, text.said(left)));
        }
        return outside;
    }

    private Label carried() {
        Label label = carried;
        if (label == null) {
            label = Label.of(label(withoutNumbers(before())));
            carried = label;
        }
        return label;
    }

    private boolean opensLine() {
        return line.opensLine() && candidate.start() == before().length() && isEdge(before());
    }

    private boolean closesLine() {
        return line.closesLine() && candidate.end() + behind().length() == line.length() && isEdge(behind());
    }

    /** The words that a text ends in, as far as they may name what follows. */
    private static String label(String words) {
        String label = afterLastOf(CLAUSE_ENDS, withoutEdge(words));
        return label.substring(Math.max(0, label.length() - LABEL)).replace(" ", "");
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
        for (int i = 0; i < text.length(); i++) {
            if (EDGE.indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
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
