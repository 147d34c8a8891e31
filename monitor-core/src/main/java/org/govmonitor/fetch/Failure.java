package org.govmonitor.fetch;

import org.govmonitor.words.Words;

/** Why a fetch failed. Whether trying again can help is decided here and nowhere else. */
public enum Failure {
    DNS(true),
    /** The address, or an address it resolved or redirected to, is not allowed. */
    ADDRESS_REFUSED(false),
    CONNECT(true),
    TLS(false),
    TIMEOUT(true),
    /** The connection ended or broke before the answer was whole. */
    CLOSED(true),
    /** A status that is neither success nor redirect; 429 and 5xx may pass, which the fetcher knows by the status. */
    STATUS(false),
    TOO_LARGE(false),
    TOO_MANY_REDIRECTS(false),
    /** robots.txt asks not to. */
    ROBOTS(false),
    /** The answer is no HTTP, or its encoding is broken. */
    PROTOCOL(false);

    private static final Words WORDS = Words.of(Failure.class);

    private final boolean transientByNature;

    Failure(boolean transientByNature) {
        this.transientByNature = transientByNature;
    }

    /** For people, in a few words of theirs. */
    public String said() {
        return switch (this) {
            case DNS -> WORDS.say("failure.dns");
            case ADDRESS_REFUSED -> WORDS.say("failure.address");
            case CONNECT -> WORDS.say("failure.connect");
            case TLS -> WORDS.say("failure.tls");
            case TIMEOUT -> WORDS.say("failure.timeout");
            case CLOSED -> WORDS.say("failure.closed");
            case STATUS -> WORDS.say("failure.answer");
            case TOO_LARGE -> WORDS.say("failure.large");
            case TOO_MANY_REDIRECTS -> WORDS.say("failure.redirects");
            case ROBOTS -> WORDS.say("failure.robots");
            case PROTOCOL -> WORDS.say("failure.protocol");
        };
    }

    /** Whether another try a little later can end differently. */
    public boolean isTransient() {
        return transientByNature;
    }
}
