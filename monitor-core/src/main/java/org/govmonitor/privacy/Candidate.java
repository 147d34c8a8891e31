package org.govmonitor.privacy;

/**
 * Digits that may be one number, written together or in groups. What is glued to letters, further digits, decimals, mask
 * symbols or an address is no candidate.
 *
 * @param value the digits alone, behind them a check character X in upper case where one is written; without the
 *     country's 86
 * @param groups the lengths of its groups with the separator between them: {@code 18}, {@code 3-4-4}, {@code 6 8 4}
 * @param alone whether no other digits are written beside it, one blank apart
 * @param start where it begins in the normalised line, the country's 86 included
 * @param end behind its last character there
 */
record Candidate(String value, String groups, boolean alone, int start, int end) {

    /** Whether it is written in one piece. */
    boolean inOnePiece() {
        return groups.indexOf(' ') < 0 && groups.indexOf('-') < 0;
    }

    /** The clear value stays out of logs and messages. */
    @Override
    public String toString() {
        return "Candidate[groups=" + groups + ", start=" + start + ", end=" + end + "]";
    }
}
