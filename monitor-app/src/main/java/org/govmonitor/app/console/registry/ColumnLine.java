package org.govmonitor.app.console.registry;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.govmonitor.app.registration.Halt;
import org.govmonitor.app.registration.KeptColumn;
import org.govmonitor.app.runs.seen.ColumnSeen;
import org.govmonitor.check.Standing;
import org.govmonitor.export.ListText;
import org.govmonitor.indicator.Indicators;
import org.govmonitor.registry.ColumnKind;
import org.govmonitor.registry.SiteColumn;
import org.govmonitor.registry.file.TypedEntry;
import org.jspecify.annotations.Nullable;

/**
 * A column of a site as the page shows it.
 *
 * @param window that the registry sets, such as {@code 14d}; empty where that of the kind counts
 * @param standing null where it was never looked at
 * @param daysLeft until the last day on which it is in order; below zero where that is past, null where there is none
 */
record ColumnLine(
        long id,
        String name,
        String url,
        ColumnKind kind,
        String window,
        @Nullable Halt halt,
        @Nullable Standing standing,
        @Nullable LocalDate newest,
        @Nullable LocalDate limit,
        @Nullable Long daysLeft,
        @Nullable String reason) {

    static ColumnLine of(KeptColumn kept, @Nullable ColumnSeen seen, Indicators indicators, LocalDate today) {
        SiteColumn column = kept.column();
        String url = column.url().toString();
        String window = column.within() == null ? "" : TypedEntry.window(column.within());
        Halt halt = kept.kept().halt();
        if (seen == null) {
            return new ColumnLine(
                    kept.id(),
                    column.name(),
                    url,
                    indicators.kindOf(column),
                    window,
                    halt,
                    null,
                    null,
                    null,
                    null,
                    null);
        }
        return new ColumnLine(
                kept.id(),
                column.name(),
                url,
                seen.kind() == null ? indicators.kindOf(column) : seen.kind(),
                window,
                halt,
                seen.standing(),
                seen.newest(),
                seen.limit(),
                seen.limit() == null ? null : ChronoUnit.DAYS.between(today, seen.limit()),
                seen.reason() == null ? null : ListText.reason(seen.reason()));
    }
}
