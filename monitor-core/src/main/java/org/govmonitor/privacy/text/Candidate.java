package org.govmonitor.privacy.text;

/**
 * What may be one personal number or place.
 *
 * @param form how it is written
 * @param value the characters alone, without what groups them: digits, behind them a check character X in upper case where
 *     one is written; for the other forms the text as it stands
 * @param lead letters right before the digits that belong to it, in upper case, or empty
 * @param groups the lengths of its groups with the separator between them: {@code 18}, {@code 3-4-4}, {@code 6 8 4}
 * @param alone whether no other digits are written beside it, one blank apart
 * @param start where it begins in the stretch, the country's 86 included
 * @param end behind its last character there
 */
public record Candidate(Form form, String value, String lead, String groups, boolean alone, int start, int end) {

    /** How a candidate is written. */
    public enum Form {
        /** Digits, together or in groups, by themselves. What is glued to letters, decimals or an address is none. */
        DIGITS,
        /** Digits some of which are hidden behind symbols. */
        MASKED,
        /** A power of ten: what a sheet makes of a long number. */
        POWER,
        /** A province, a letter and the rest of a number plate. */
        PLATE,
        /** The number of a house or door. */
        DOOR
    }

    /** Another form than digits. */
    static Candidate of(Form form, String value, int start, int end) {
        return new Candidate(form, value, "", "", true, start, end);
    }

    /** Whether it is digits without letters before them, of this length. */
    public boolean isNumber(int length) {
        return form == Form.DIGITS && lead.isEmpty() && value.length() == length;
    }

    /** Whether it is written in one piece. */
    public boolean inOnePiece() {
        return groups.indexOf(' ') < 0 && groups.indexOf('-') < 0;
    }

    /** The clear value stays out of logs and messages. */
    @Override
    public String toString() {
        return "Candidate[form=" + form + ", groups=" + groups + ", start=" + start + ", end=" + end + "]";
    }
}
