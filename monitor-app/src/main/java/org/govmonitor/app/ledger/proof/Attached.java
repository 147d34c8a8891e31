package org.govmonitor.app.ledger.proof;

import org.govmonitor.app.ledger.Answer;
import org.jspecify.annotations.Nullable;

/**
 * What became of a file.
 *
 * @param fileId null where it was not kept
 * @param why for people, where the file was refused; else null
 * @param answer of the finding; null where the file was refused before it was asked
 */
public record Attached(
        @Nullable Long fileId,
        @Nullable String why,
        @Nullable Answer answer) {
    static Attached refused(String why) {
        return new Attached(null, why, null);
    }
}
