package org.govmonitor.probe;

import org.govmonitor.fetch.FetchResult;
import org.govmonitor.words.Words;

/** Why a home page did not open, or why a visit proves nothing. */
public enum Reason {
    DNS,
    CONNECT,
    /** No whole page within the limit. */
    TIMEOUT,
    CLOSED,
    /** A status that is neither a success nor a refusal of programs. */
    STATUS,
    /** An answer that shows nothing at all. */
    EMPTY,
    /** By the site or a protection service before it; a citizen may be let in. */
    TURNED_AWAY,
    /** No encryption that we and the site both speak; browsers may. */
    TLS,
    ROBOTS,
    /** By ourselves: its address lies in a network that is not to be asked. */
    ADDRESS_REFUSED,
    /** An answer that we cannot read and a browser may: malformed, too large, redirected in circles. */
    UNREADABLE,
    /** The watcher's own line was down. */
    OWN_LINE;

    private static final Words WORDS = Words.of(Reason.class);

    /** For people, in a few words. */
    public String said() {
        return switch (this) {
            case DNS -> WORDS.say("dns");
            case CONNECT -> WORDS.say("connect");
            case TIMEOUT -> WORDS.say("timeout");
            case CLOSED -> WORDS.say("closed");
            case STATUS -> WORDS.say("status");
            case EMPTY -> WORDS.say("empty");
            case TURNED_AWAY -> WORDS.say("turned");
            case TLS -> WORDS.say("tls");
            case ROBOTS -> WORDS.say("robots");
            case ADDRESS_REFUSED -> WORDS.say("refused");
            case UNREADABLE -> WORDS.say("unreadable");
            case OWN_LINE -> WORDS.say("line");
        };
    }

    static Reason of(FetchResult.Failed failed) {
        return switch (failed.failure()) {
            case DNS -> DNS;
            case CONNECT -> CONNECT;
            case TIMEOUT -> TIMEOUT;
            case CLOSED -> CLOSED;
            case STATUS -> failed.turnedAway() ? TURNED_AWAY : STATUS;
            case TLS -> TLS;
            case ROBOTS -> ROBOTS;
            case ADDRESS_REFUSED -> ADDRESS_REFUSED;
            case TOO_LARGE, TOO_MANY_REDIRECTS, PROTOCOL -> UNREADABLE;
        };
    }
}
