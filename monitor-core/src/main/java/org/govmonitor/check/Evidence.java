package org.govmonitor.check;

import org.govmonitor.privacy.Basis;
import org.govmonitor.privacy.PersonalData;
import org.govmonitor.privacy.PersonalDataKind;
import org.govmonitor.privacy.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * One masked hit that a problem stands on.
 *
 * @param key the keyed hash that tells it from others
 * @param verdict how sure it is, or null where it was found before verdicts were kept
 * @param basis what the verdict stands on, or null likewise
 */
public record Evidence(
        PersonalDataKind kind,
        String masked,
        String where,
        String key,
        @Nullable Verdict verdict,
        @Nullable Basis basis) {

    public Evidence(PersonalDataKind kind, String masked, String where, String key) {
        this(kind, masked, where, key, null, null);
    }

    /** A hit as evidence. */
    public static Evidence of(PersonalData hit) {
        return new Evidence(hit.kind(), hit.masked(), hit.where(), hit.key(), hit.verdict(), hit.basis());
    }

    /** How many real numbers fit it where it is masked too weakly, else 0. */
    public int numbersLeft() {
        return basis == null ? 0 : basis.remaining();
    }

    /** The same hit with its place cut to a length. */
    public Evidence withPlaceUpTo(int longest) {
        return where.length() <= longest
                ? this
                : new Evidence(kind, masked, where.substring(0, longest), key, verdict, basis);
    }
}
