package org.govmonitor.app.console.registry;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.govmonitor.app.runs.SeenColumn;
import org.govmonitor.check.Standing;
import org.govmonitor.export.ListText;
import org.govmonitor.indicator.Indicators;
import org.govmonitor.registry.ColumnKind;
import org.govmonitor.registry.SiteColumn;
import org.jspecify.annotations.Nullable;

/**
 * A column of a site as the page shows it.
 *
 * @param standing null where it was never looked at
 * @param daysLeft until the last day on which it is in order; below zero where that is past, null where there is none
 */
record ColumnLine(
        String name,
        String url,
        ColumnKind kind,
        @Nullable Standing standing,
        @Nullable LocalDate newest,
        @Nullable LocalDate limit,
        @Nullable Long daysLeft,
        @Nullable String reason) {

    static ColumnLine of(SiteColumn column, @Nullable SeenColumn seen, Indicators indicators, LocalDate today) {
        String url = column.url().toString();
        if (seen == null) {
            return new ColumnLine(column.name(), url, indicators.kindOf(column), null, null, null, null, null);
        }
        return new ColumnLine(
                column.name(),
                url,
                seen.kind() == null ? indicators.kindOf(column) : seen.kind(),
                seen.standing(),
                seen.newest(),
                seen.limit(),
                seen.limit() == null ? null : ChronoUnit.DAYS.between(today, seen.limit()),
                seen.reason() == null ? null : ListText.reason(seen.reason()));
    }
}
