package org.govmonitor.app.notify.send;

import org.jspecify.annotations.Nullable;

/**
 * The office's own mail server, which takes what is to be sent.
 *
 * @param user null where it asks for none
 * @param password never part of any text
 * @param from one address, with or without a name
 */
public record MailServer(
        String host,
        int port,
        @Nullable String user,
        @Nullable String password,
        String from,
        Tls tls) {

    /** How the line is kept secret. */
    public enum Tls {
        /** Not at all: only within a network of one's own. */
        NONE,
        /** Asked for after connecting, usually at port 587; without it nothing is sent. */
        STARTTLS,
        /** From the beginning, usually at port 465. */
        TLS
    }

    @Override
    public String toString() {
        return host + ":" + port;
    }
}
