package org.govmonitor.privacy;

/**
 * What a recogniser makes of a candidate.
 *
 * @param value the number written plainly, in the clear: it is hashed and let go
 * @param masked the form that may be kept
 */
record Recognition(PersonalDataKind kind, String value, String masked, Verdict verdict) {

    /** The clear value stays out of logs and messages. */
    @Override
    public String toString() {
        return "Recognition[" + kind + " " + masked + " " + verdict + "]";
    }
}
