package org.govmonitor.app.console.registry;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.govmonitor.app.registration.Halt;
import org.govmonitor.app.runs.board.ListedSite;
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
 * @param halt why it is not watched, or null where it is
 * @param state of its last whole scan, or null where there was none
 * @param scannedAt when that was, or empty
 * @param registered watched columns
 * @param paused columns
 * @param standings how many columns have which, those that none have left out
 * @param notRead why columns were not read, with numbers; columns never looked at are among them
 * @param nextDue the first day after which a column in order no longer is, or null
 * @param documents how much was looked through for personal data, or null where nothing was scanned
 * @param opening how it opened in the last week, or null where it was never probed
 * @param attachmentsUnread why attachments were not read, with numbers
 * @param vetoes empty where no column is registered or nothing was scanned
 * @param proposals how many columns wait for a decision
 */
record SiteLine(
        long id,
        String name,
        String url,
        String unit,
        @Nullable Halt halt,
        SiteScan.@Nullable State state,
        String scannedAt,
        int registered,
        int paused,
        int read,
        Map<Standing, Integer> standings,
        List<String> notRead,
        @Nullable LocalDate nextDue,
        List<VetoLine> vetoes,
        @Nullable Standing homeStanding,
        @Nullable LocalDate homeNewest,
        @Nullable String homeReason,
        List<ReportLine> reports,
        @Nullable DocumentCounts documents,
        List<String> attachmentsUnread,
        @Nullable OpeningLine opening,
        int proposals) {

    /** What is known of a site beside how it is listed. */
    record Known(
            Map<String, Integer> unread,
            @Nullable SeenSite seen,
            List<ReportLine> reports,
            @Nullable OpeningLine opening,
            int proposals) {}

    static SiteLine of(ListedSite site, Known known, DateTimeFormatter minute) {
        SeenSite seen = known.seen();
        int unread =
                known.unread().values().stream().mapToInt(Integer::intValue).sum();
        HomeObservation home = seen == null ? null : seen.home();
        return new SiteLine(
                site.id(),
                site.name(),
                site.url(),
                site.unit(),
                site.halt(),
                seen == null ? null : seen.state(),
                seen == null ? "" : minute.format(seen.observedAt()),
                site.watched(),
                site.paused(),
                site.watched() - unread,
                new TreeMap<>(site.standings()),
                known.unread().entrySet().stream()
                        .map(entry -> ListText.reason(entry.getKey()) + " " + entry.getValue())
                        .toList(),
                site.nextDue(),
                seen == null || site.watched() == 0 ? List.of() : VetoLine.of(seen.standing()),
                home == null ? null : home.standing(),
                home == null ? null : home.newest(),
                home == null || home.reason() == null ? null : ListText.reason(home.reason()),
                known.reports(),
                seen == null ? null : seen.documents(),
                seen == null ? List.of() : unread(seen.documents()),
                known.opening(),
                known.proposals());
    }

    private static List<String> unread(DocumentCounts documents) {
        return documents.unread().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> entry.getKey().said() + " " + entry.getValue())
                .toList();
    }
}
