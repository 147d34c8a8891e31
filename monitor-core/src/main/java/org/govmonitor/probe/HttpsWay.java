package org.govmonitor.probe;

/** Where the plain address of a site leads. */
public enum HttpsWay {
    /** To an encrypted one. */
    LEADS,
    /** A page is shown without encryption. */
    MISSING,
    /** The site answers under encryption only, which is in order. */
    NO_PLAIN,
    /** It was not asked, or did not answer. */
    UNKNOWN
}
