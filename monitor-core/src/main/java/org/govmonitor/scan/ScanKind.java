package org.govmonitor.scan;

/** What a scan of a site looks at: each kind has a plan and a price of its own. */
public enum ScanKind {
    /** Home page, columns and their duties, and every article and attachment that these lead to. */
    WHOLE,
    /** Home page, columns and their duties. Articles only where a date hangs on them. */
    COLUMNS,
    /**
     * Articles and attachments that are new, or of which a list says something new. No verdict is given on columns or the home
     * page.
     */
    CONTENT,
    /** Every page of the site that any page leads to, in parts: as far as the budget goes, and on from there the next time. */
    DEEP
}
