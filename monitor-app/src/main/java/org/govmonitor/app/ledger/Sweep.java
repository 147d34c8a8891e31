package org.govmonitor.app.ledger;

/** What a scan looked through. What is found where nobody looked before waits for a person, all of it together. */
public enum Sweep {
    /** All that a site has: its columns and the documents that they lead to; or an account. */
    ALL,
    /** Columns, and what a site owes as a whole. */
    COLUMNS,
    /** The documents that columns lead to, as far as they are new. */
    DOCUMENTS,
    /** Every page that any page leads to. */
    DEEP,
    /** Only what was known to be open, or nothing of the target itself. */
    NONE
}
