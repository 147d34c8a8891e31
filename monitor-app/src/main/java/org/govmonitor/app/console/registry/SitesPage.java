package org.govmonitor.app.console.registry;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.govmonitor.app.availability.Availabilities;
import org.govmonitor.app.availability.SiteAvailability;
import org.govmonitor.app.members.ForReviewers;
import org.govmonitor.app.registration.RegisteredSite;
import org.govmonitor.app.registration.Registrations;
import org.govmonitor.app.runs.SeenColumn;
import org.govmonitor.app.runs.Sightings;
import org.govmonitor.app.runs.seen.SeenReport;
import org.govmonitor.app.runs.seen.SeenSite;
import org.govmonitor.app.runs.seen.SiteJournal;
import org.govmonitor.indicator.Indicators;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** {@code /sites}: how each site stands, and how each of its columns does. As many questions to the store for one as for all. */
@Controller
@ForReviewers
class SitesPage {
    private final Registrations registrations;
    private final Sightings sightings;
    private final SiteJournal journal;
    private final Availabilities availabilities;
    private final Indicators indicators;
    private final Clock clock;
    private final DateTimeFormatter minute;

    SitesPage(
            Registrations registrations,
            Sightings sightings,
            SiteJournal journal,
            Availabilities availabilities,
            Indicators indicators,
            Clock clock) {
        this.registrations = registrations;
        this.sightings = sightings;
        this.journal = journal;
        this.availabilities = availabilities;
        this.indicators = indicators;
        this.clock = clock;
        this.minute = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(clock.getZone());
    }

    @GetMapping("/sites")
    String all(Model model) {
        List<RegisteredSite> sites = registrations.sites();
        Seen seen = seen();
        model.addAttribute(
                "sites",
                sites.stream()
                        .map(site -> line(site, seen, columns(site, seen)))
                        .toList());
        return "registry/sites";
    }

    @GetMapping("/sites/{id}")
    String one(@PathVariable long id, Model model) {
        RegisteredSite site = registrations.sites().stream()
                .filter(registered -> registered.id() == id)
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Seen seen = seen();
        List<ColumnLine> columns = columns(site, seen);
        model.addAttribute("site", line(site, seen, columns));
        model.addAttribute("columns", columns);
        return "registry/site";
    }

    /** All that was seen, by the ids of sites and columns. */
    private record Seen(
            Map<Long, SeenSite> sites,
            Map<Long, SeenColumn> columns,
            Map<Long, List<SeenReport>> reports,
            Map<Long, SiteAvailability> opening) {}

    private Seen seen() {
        int year = LocalDate.now(clock).getYear() - 1;
        return new Seen(
                journal.lastSeen().stream()
                        .collect(Collectors.toMap(SeenSite::siteId, Function.identity(), (one, later) -> later)),
                sightings.columns(clock.instant().plusMillis(1)).stream()
                        .collect(Collectors.toMap(SeenColumn::columnId, Function.identity(), (one, later) -> later)),
                journal.reportsOn(year).stream().collect(Collectors.groupingBy(SeenReport::siteId)),
                availabilities.all());
    }

    private List<ColumnLine> columns(RegisteredSite site, Seen seen) {
        LocalDate today = LocalDate.now(clock);
        return IntStream.range(0, site.columnIds().size())
                .mapToObj(i -> ColumnLine.of(
                        site.site().columns().get(i),
                        seen.columns().get(site.columnIds().get(i)),
                        indicators,
                        today))
                .toList();
    }

    private SiteLine line(RegisteredSite site, Seen seen, List<ColumnLine> columns) {
        SeenSite last = seen.sites().get(site.id());
        List<ReportLine> reports = seen.reports().getOrDefault(site.id(), List.of()).stream()
                .map(ReportLine::of)
                .toList();
        SiteAvailability opening = seen.opening().get(site.id());
        return SiteLine.of(
                site,
                last,
                last == null ? "" : minute.format(last.observedAt()),
                columns,
                reports,
                opening == null ? null : OpeningLine.of(opening, indicators.availability(), clock));
    }
}
