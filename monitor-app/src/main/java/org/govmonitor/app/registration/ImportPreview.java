package org.govmonitor.app.registration;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an import would do.
 *
 * @param changes what it would add and change, in the order of the file
 * @param basis tells the registry that it was held against from any other
 */
public record ImportPreview(ImportReport report, List<Change> changes, String basis) {
    /** @param before all that is kept of the entry now, one line, or null where it would be new */
    public record Change(
            ImportReport.Kind kind, String name, @Nullable String before, String after) {}

    public ImportPreview {
        changes = List.copyOf(changes);
    }
}
