package org.govmonitor.app.console.registry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.govmonitor.app.registration.RegisteredSite;
import org.govmonitor.app.runs.seen.DocumentCounts;
import org.govmonitor.app.runs.seen.SeenSite;
import org.govmonitor.check.Standing;
import org.govmonitor.check.site.HomeObservation;
import org.govmonitor.export.ListText;
import org.govmonitor.scan.SiteScan;
import org.jspecify.annotations.Nullable;

/**
 * A site as the page shows it.
 *
 * @param state of its last whole scan, or null where there was none
 * @param scannedAt when that was, or empty
 * @param standings how many columns have which, those that none have left out
 * @param notRead why columns were not read, with numbers; columns never looked at are among them
 * @param documents how much was looked through for personal data, or null where nothing was scanned
 * @param opening how it opened in the last week, or null where it was never probed
 * @param attachmentsUnread why attachments were not read, with numbers
 * @param vetoes empty where no column is registered or nothing was scanned
 */
record SiteLine(
        long id,
        String name,
        String url,
        String unit,
        SiteScan.@Nullable State state,
        String scannedAt,
        int registered,
        int read,
        Map<Standing, Integer> standings,
        List<String> notRead,
        List<VetoLine> vetoes,
        @Nullable Standing homeStanding,
        @Nullable LocalDate homeNewest,
        @Nullable String homeReason,
        List<ReportLine> reports,
        @Nullable DocumentCounts documents,
        List<String> attachmentsUnread,
        @Nullable OpeningLine opening) {

    static SiteLine of(
            RegisteredSite site,
            @Nullable SeenSite seen,
            String scannedAt,
            List<ColumnLine> columns,
            List<ReportLine> reports,
            @Nullable OpeningLine opening) {
        Map<Standing, Integer> standings = new EnumMap<>(Standing.class);
        Map<String, Integer> unread = new TreeMap<>();
        int read = 0;
        for (ColumnLine column : columns) {
            Standing standing = column.standing();
            if (standing != null) {
                standings.merge(standing, 1, Integer::sum);
            }
            if (standing == null || standing == Standing.UNREADABLE) {
                unread.merge(
                        column.reason() == null ? ListText.reason("NOT_SCANNED") : column.reason(), 1, Integer::sum);
            } else {
                read++;
            }
        }
        List<String> reasons = new ArrayList<>();
        unread.forEach((reason, count) -> reasons.add(reason + " " + count));
        HomeObservation home = seen == null ? null : seen.home();
        return new SiteLine(
                site.id(),
                site.site().name(),
                site.site().url().toString(),
                site.site().unit(),
                seen == null ? null : seen.state(),
                scannedAt,
                columns.size(),
                read,
                standings,
                reasons,
                seen == null || columns.isEmpty() ? List.of() : VetoLine.of(seen.standing()),
                home == null ? null : home.standing(),
                home == null ? null : home.newest(),
                home == null || home.reason() == null ? null : ListText.reason(home.reason()),
                reports,
                seen == null ? null : seen.documents(),
                seen == null ? List.of() : unread(seen.documents()),
                opening);
    }

    private static List<String> unread(DocumentCounts documents) {
        return documents.unread().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> entry.getKey().said() + " " + entry.getValue())
                .toList();
    }
}
