package org.govmonitor.fetch;

import org.govmonitor.words.Words;

/** What is wrong with a certificate that does not stand the check. */
public enum CertificateFault {
    EXPIRED,
    NOT_YET_VALID,
    /** It is for other hosts than the one that showed it. */
    WRONG_HOST,
    SELF_SIGNED,
    /** No issuer that this JDK trusts, or its chain is incomplete. Browsers may know more issuers. */
    UNTRUSTED;

    private static final Words WORDS = Words.of(CertificateFault.class);

    /** For people, in a few words. */
    public String said() {
        return switch (this) {
            case EXPIRED -> WORDS.say("certificate.expired");
            case NOT_YET_VALID -> WORDS.say("certificate.early");
            case WRONG_HOST -> WORDS.say("certificate.host");
            case SELF_SIGNED -> WORDS.say("certificate.self");
            case UNTRUSTED -> WORDS.say("certificate.untrusted");
        };
    }
}
