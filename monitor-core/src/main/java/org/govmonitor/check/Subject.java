package org.govmonitor.check;

import okhttp3.HttpUrl;

/** What a verdict is about. With the kind of problem it is the identity of a finding; wording and position never are. */
public sealed interface Subject {

    /** The canonical address. */
    HttpUrl url();

    /** The site as a whole; the address is its home page. */
    record OfSite(HttpUrl url) implements Subject {}

    /** A registered column. */
    record OfColumn(HttpUrl url, String name) implements Subject {}

    /** One page or attachment. */
    record OfDocument(HttpUrl url) implements Subject {}
}
