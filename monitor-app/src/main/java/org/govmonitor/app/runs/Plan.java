package org.govmonitor.app.runs;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.govmonitor.app.ledger.Sweep;
import org.govmonitor.scan.ScanKind;

/** What a run is to look at. Each has a schedule and a price of its own. */
public enum Plan {
    /** Home page and columns of every site, and what it owes as a whole. */
    COLUMNS(ScanKind.COLUMNS, Sweep.COLUMNS),
    /** Articles and attachments that are new or changed. */
    CONTENT(ScanKind.CONTENT, Sweep.DOCUMENTS),
    /** Every page of a site that any page leads to, in nightly parts. */
    DEEP(ScanKind.DEEP, Sweep.DEEP),
    /** Every registered media account. */
    ACCOUNTS(ScanKind.CONTENT, Sweep.ALL),
    /** Every site, whole: columns and all that they lead to, in one go. */
    WHOLE(ScanKind.WHOLE, Sweep.ALL),
    /** Only what has an open finding: is it put right? */
    OPEN(ScanKind.WHOLE, Sweep.NONE);

    private final ScanKind kind;
    private final Sweep sweep;

    Plan(ScanKind kind, Sweep sweep) {
        this.kind = kind;
        this.sweep = sweep;
    }

    /** As stored, and as the settings name its schedule. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The keys of the plans under which all columns of a site are judged. */
    public static List<String> judgingColumns() {
        return Stream.of(COLUMNS, WHOLE).map(Plan::key).toList();
    }

    /** Whether it is a plan of accounts rather than of sites. */
    boolean isOfAccounts() {
        return this == ACCOUNTS;
    }

    /** What is asked of the scan of one site; of no meaning for accounts. */
    ScanKind kind() {
        return kind;
    }

    /** What the ledger is told was looked through. */
    Sweep sweep() {
        return sweep;
    }

    boolean judgesColumns() {
        return this == COLUMNS || this == WHOLE;
    }

    /** Whether what a site shows of documents is looked through, as far as it is new. */
    boolean looksThroughDocuments() {
        return this == CONTENT || this == WHOLE;
    }

    static Plan of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }
}
