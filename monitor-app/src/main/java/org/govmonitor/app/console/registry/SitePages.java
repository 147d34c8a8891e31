package org.govmonitor.app.console.registry;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.govmonitor.app.availability.Availabilities;
import org.govmonitor.app.console.frame.Order;
import org.govmonitor.app.console.frame.Paging;
import org.govmonitor.app.console.frame.TableFile;
import org.govmonitor.app.ledger.Findings;
import org.govmonitor.app.members.ForMembers;
import org.govmonitor.app.members.SignedIn;
import org.govmonitor.app.registration.KeptSite;
import org.govmonitor.app.registration.RegistryView;
import org.govmonitor.app.runs.board.ListedSite;
import org.govmonitor.app.runs.board.SiteBoard;
import org.govmonitor.app.runs.board.SiteScans;
import org.govmonitor.check.Standing;
import org.govmonitor.indicator.Indicators;
import org.govmonitor.indicator.ProblemKind;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** {@code /sites/5}: one site, how it opened, its columns, what is open of it, its scans. */
@Controller
class SitePages {
    private static final int CHARTED_DAYS = 90;
    private static final int SCANS = 15;

    private final RegistryView registry;
    private final SiteBoard board;
    private final SiteLines lines;
    private final ColumnLines columns;
    private final Availabilities availabilities;
    private final Findings findings;
    private final SiteScans scans;
    private final Indicators indicators;
    private final FileWords words;
    private final Clock clock;
    private final DateTimeFormatter minute;

    SitePages(
            RegistryView registry,
            SiteBoard board,
            SiteLines lines,
            ColumnLines columns,
            Availabilities availabilities,
            Findings findings,
            SiteScans scans,
            Indicators indicators,
            FileWords words,
            Clock clock) {
        this.registry = registry;
        this.board = board;
        this.lines = lines;
        this.columns = columns;
        this.availabilities = availabilities;
        this.findings = findings;
        this.scans = scans;
        this.indicators = indicators;
        this.words = words;
        this.clock = clock;
        this.minute = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(clock.getZone());
    }

    /** Which columns the address asks for. */
    record Asked(
            @Nullable Standing standing,
            @Nullable Boolean retired,
            @Nullable String sort,
            @Nullable Integer page) {
        Order order() {
            return Order.of(sort, ColumnLines.ORDERS, "place");
        }
    }

    @GetMapping("/sites/{id}")
    @ForMembers
    String show(@PathVariable long id, Asked asked, SignedIn me, Model model) {
        KeptSite site = registry.site(me.sight(), id).orElseThrow(NotThere::new);
        ListedSite listed = board.one(me.sight(), id).orElseThrow(NotThere::new);
        List<ColumnLine> all = columns(id, asked, me);
        int page = Paging.asked(asked.page());
        LocalDate from = LocalDate.now(clock).minusDays(CHARTED_DAYS - 1);
        model.addAttribute("kept", site);
        model.addAttribute("site", lines.of(List.of(listed)).get(0));
        model.addAttribute("asked", asked);
        model.addAttribute("order", asked.order());
        model.addAttribute("standings", Standing.values());
        model.addAttribute("paging", new Paging(page, Paging.SIZE, all.size()));
        model.addAttribute(
                "columns",
                all.stream().skip((page - 1L) * Paging.SIZE).limit(Paging.SIZE).toList());
        model.addAttribute(
                "days", availabilities.days(id, from).stream().map(DayLine::of).toList());
        model.addAttribute("open", open(id));
        model.addAttribute("scans", scans.last(id, SCANS));
        model.addAttribute("minute", minute);
        return "registry/site";
    }

    @GetMapping(path = "/sites/{id}", params = "as")
    @ForMembers
    ResponseEntity<StreamingResponseBody> file(
            @PathVariable long id, @RequestParam String as, Asked asked, SignedIn me) {
        KeptSite site = registry.site(me.sight(), id).orElseThrow(NotThere::new);
        List<ColumnLine> all = columns(id, asked, me);
        List<String> headings = words.all(
                "site.column",
                "sites.url",
                "site.kind",
                "site.newest",
                "site.limit",
                "site.daysLeft",
                "site.standing",
                "site.reason",
                "sites.state");
        return TableFile.answer(as, site.name(), headings, () -> all.stream().map(this::row));
    }

    private List<ColumnLine> columns(long id, Asked asked, SignedIn me) {
        return columns.of(
                me.sight(),
                id,
                Boolean.TRUE.equals(asked.retired()),
                asked.standing() == null ? null : asked.standing().name(),
                asked.order());
    }

    private List<String> row(ColumnLine line) {
        return List.of(
                line.name(),
                line.url(),
                words.say("kind." + line.kind()),
                FileWords.text(line.newest()),
                FileWords.text(line.limit()),
                FileWords.text(line.daysLeft()),
                line.standing() == null ? words.say("sites.neverScanned") : words.say("standing." + line.standing()),
                FileWords.text(line.reason()),
                words.state(line.halt()));
    }

    /** What is open, by the official wording, with numbers. */
    private Map<String, Long> open(long id) {
        return findings.openSubjects(id).stream()
                .map(subject -> wording(subject.kind()))
                .collect(Collectors.groupingBy(wording -> wording, TreeMap::new, Collectors.counting()));
    }

    private String wording(ProblemKind kind) {
        return indicators.of(kind).wording();
    }
}
