package org.govmonitor.app.console.registry;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import org.govmonitor.app.availability.Availabilities;
import org.govmonitor.app.availability.SiteAvailability;
import org.govmonitor.app.registration.proposal.Proposals;
import org.govmonitor.app.runs.board.ListedSite;
import org.govmonitor.app.runs.board.SiteBoard;
import org.govmonitor.app.runs.seen.SeenReport;
import org.govmonitor.app.runs.seen.SeenSite;
import org.govmonitor.app.runs.seen.SiteJournal;
import org.govmonitor.indicator.Indicators;
import org.springframework.stereotype.Component;

/** Puts together what the rooms know of the sites of a page: as many questions to the store for one as for all. */
@Component
class SiteLines {
    private final SiteBoard board;
    private final SiteJournal journal;
    private final Availabilities availabilities;
    private final Proposals proposals;
    private final Indicators indicators;
    private final Clock clock;
    private final DateTimeFormatter minute;

    SiteLines(
            SiteBoard board,
            SiteJournal journal,
            Availabilities availabilities,
            Proposals proposals,
            Indicators indicators,
            Clock clock) {
        this.board = board;
        this.journal = journal;
        this.availabilities = availabilities;
        this.proposals = proposals;
        this.indicators = indicators;
        this.clock = clock;
        this.minute = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(clock.getZone());
    }

    List<SiteLine> of(List<ListedSite> sites) {
        List<Long> ids = sites.stream().map(ListedSite::id).toList();
        Map<Long, Map<String, Integer>> unread = board.unread(ids);
        Map<Long, SeenSite> seen = journal.lastSeen(ids);
        Map<Long, List<SeenReport>> reports =
                journal.reportsOn(LocalDate.now(clock).getYear() - 1, ids);
        Map<Long, SiteAvailability> openings = availabilities.of(ids);
        Map<Long, Integer> waiting = proposals.counts(ids);
        return sites.stream()
                .map(site -> {
                    SiteAvailability opening = openings.get(site.id());
                    return SiteLine.of(
                            site,
                            new SiteLine.Known(
                                    unread.getOrDefault(site.id(), Map.of()),
                                    seen.get(site.id()),
                                    reports.getOrDefault(site.id(), List.of()).stream()
                                            .map(ReportLine::of)
                                            .toList(),
                                    opening == null ? null : OpeningLine.of(opening, indicators.availability(), clock),
                                    waiting.getOrDefault(site.id(), 0)),
                            minute);
                })
                .toList();
    }
}
