package org.govmonitor.media.push;

import org.jspecify.annotations.Nullable;

/** The parameters in the address of a callback; each null where it is missing. */
public record CallbackQuery(
        @Nullable String signature,
        @Nullable String msgSignature,
        @Nullable String timestamp,
        @Nullable String nonce,
        @Nullable String echostr) {

    /** Not shown: within minutes it could be sent again. */
    @Override
    public String toString() {
        return "CallbackQuery";
    }
}
