package org.govmonitor.fetch;

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

    private final boolean transientByNature;

    Failure(boolean transientByNature) {
        this.transientByNature = transientByNature;
    }

    /** Whether another try a little later can end differently. */
    public boolean isTransient() {
        return transientByNature;
    }
}
