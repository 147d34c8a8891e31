package org.govmonitor.privacy;

/**
 * A number that was found, already masked.
 *
 * @param masked fit to be stored, logged and shown
 * @param key tells two numbers apart without revealing either: a keyed hash of the number written plainly, as hexadecimal digits
 * @param where the place in the text, for people
 * @param verdict what is known of whose number it is
 * @param basis what the verdict stands on
 */
public record PersonalData(
        PersonalDataKind kind, String masked, String key, String where, Verdict verdict, Basis basis) {

    /** Whether a private person may be exposed: everything but a work contact. */
    public boolean mayBeLeak() {
        return verdict != Verdict.CONTACT;
    }
}
