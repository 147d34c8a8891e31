package org.govmonitor.privacy.recognize;

import org.govmonitor.privacy.PersonalDataKind;
import org.govmonitor.privacy.Verdict;
import org.govmonitor.privacy.Why;

/**
 * What a recogniser makes of a candidate.
 *
 * @param value the number written plainly, in the clear: it is hashed and let go
 * @param masked the form that may be kept
 * @param label the word that names it, or empty
 * @param remaining how many real numbers fit a masked one, else 0
 * @param start where it begins in the stretch
 * @param end behind its last character there
 */
public record Recognition(
        PersonalDataKind kind,
        String value,
        String masked,
        Verdict verdict,
        Why why,
        String label,
        int remaining,
        int start,
        int end) {

    static Recognition of(PersonalDataKind kind, String value, String masked, Verdict verdict, Why why, String label) {
        return new Recognition(kind, value, masked, verdict, why, label, 0, -1, -1);
    }

    Recognition at(int from, int to) {
        return new Recognition(kind, value, masked, verdict, why, label, remaining, from, to);
    }

    /** The clear value stays out of logs and messages. */
    @Override
    public String toString() {
        return "Recognition[" + kind + " " + masked + " " + verdict + " " + why + "]";
    }
}
