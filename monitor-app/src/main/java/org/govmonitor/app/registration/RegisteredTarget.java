package org.govmonitor.app.registration;

/** What findings are found in: a registered site or account. One id never means two of them. */
public sealed interface RegisteredTarget permits RegisteredSite, RegisteredAccount {
    long id();

    /** As lists print it. */
    String name();

    /** The name of the unit that answers for it. */
    String unit();
}
