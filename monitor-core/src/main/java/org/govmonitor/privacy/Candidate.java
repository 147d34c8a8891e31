package org.govmonitor.privacy;

/**
 * Digits that may be one number, written together or in groups.
 *
 * @param value the digits alone, a check character X in upper case at the end where one is written
 * @param layout the lengths of its groups, joined by the separator that is written between them: {@code 18},
 *     {@code 3-4-4}, {@code 6 8 4}
 * @param start where it begins in the normalised line
 * @param end behind its last character there
 */
record Candidate(String value, String layout, int start, int end) {

    boolean overlaps(Candidate other) {
        return start < other.end && other.start < end;
    }

    /** The clear value stays out of logs and messages. */
    @Override
    public String toString() {
        return "Candidate[layout=" + layout + ", start=" + start + ", end=" + end + "]";
    }
}
