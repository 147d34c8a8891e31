package org.govmonitor.app.registration;

import java.util.List;

/**
 * What an import did.
 *
 * @param unchanged how many entries of the file were already kept just so
 * @param notInFile kept as they are, though the file does not name them
 */
public record ImportReport(List<Entry> added, List<Entry> changed, int unchanged, List<Entry> notInFile) {

    /** @param name for people; a column's is led by that of its site */
    public record Entry(Kind kind, String name) {}

    /** The sorts of entry in a registry. */
    public enum Kind {
        UNIT,
        SITE,
        COLUMN,
        ACCOUNT
    }

    public ImportReport {
        added = List.copyOf(added);
        changed = List.copyOf(changed);
        notInFile = List.copyOf(notInFile);
    }
}
