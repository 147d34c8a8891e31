package org.govmonitor.app.console.registry;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.govmonitor.app.console.frame.Order;
import org.govmonitor.app.console.frame.Paging;
import org.govmonitor.app.console.frame.TableFile;
import org.govmonitor.app.members.ForMembers;
import org.govmonitor.app.members.SignedIn;
import org.govmonitor.app.registration.Sight;
import org.govmonitor.app.registration.WatchState;
import org.govmonitor.app.runs.board.ListedSite;
import org.govmonitor.app.runs.board.SiteBoard;
import org.govmonitor.app.runs.board.SiteFilter;
import org.govmonitor.app.runs.board.SiteMark;
import org.govmonitor.app.runs.board.SiteOrder;
import org.govmonitor.app.runs.board.SitePage;
import org.govmonitor.check.Standing;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** {@code /sites}: how each site stands. As many questions to the store for one as for all. */
@Controller
class SitesPage {
    /** Sites that are put together at once for a file. */
    private static final int FILE_SIZE = 500;

    private final SiteBoard board;
    private final SiteLines lines;
    private final UnitNames units;
    private final FileWords words;

    SitesPage(SiteBoard board, SiteLines lines, UnitNames units, FileWords words) {
        this.board = board;
        this.lines = lines;
        this.units = units;
        this.words = words;
    }

    /** What the address asks for; parts that it leaves out are null. */
    record Asked(
            @Nullable String q,
            @Nullable String unit,
            @Nullable SiteMark mark,
            @Nullable WatchState watch,
            @Nullable String sort,
            @Nullable Integer page) {
        Order order() {
            return Order.of(sort, SiteOrder.keys(), "place");
        }

        SiteFilter filter() {
            return new SiteFilter(given(q), given(unit), mark, watch);
        }

        private static @Nullable String given(@Nullable String text) {
            return text == null || text.isBlank() ? null : text.strip();
        }
    }

    @GetMapping("/sites")
    @ForMembers
    String show(Asked asked, SignedIn me, Model model) {
        int page = Paging.asked(asked.page());
        SitePage found = page(asked, me.sight(), page, Paging.SIZE);
        model.addAttribute("asked", asked);
        model.addAttribute("order", asked.order());
        model.addAttribute("paging", new Paging(page, Paging.SIZE, found.total()));
        model.addAttribute("sites", lines.of(found.sites()));
        model.addAttribute("units", units.choices(me.sight()));
        model.addAttribute("marks", choices("mark.", SiteMark.values()));
        model.addAttribute("watches", choices("watch.", WatchState.values()));
        return "registry/sites";
    }

    @GetMapping(path = "/sites", params = "as")
    @ForMembers
    ResponseEntity<StreamingResponseBody> file(@RequestParam String as, Asked asked, SignedIn me) {
        Sight sight = me.sight();
        List<String> headings = words.all(
                "sites.site",
                "sites.url",
                "sites.unit",
                "sites.state",
                "sites.lastScan",
                "sites.scanned",
                "sites.columns",
                "sites.read",
                "standing.FINE",
                "standing.DUE_SOON",
                "standing.STALE",
                "standing.BLANK",
                "standing.UNREADABLE",
                "sites.paused",
                "sites.nextDue",
                "sites.share",
                "sites.vetoes",
                "sites.homeNewest");
        return TableFile.answer(
                as, words.say("sites.title"), headings, () -> all(asked, sight).map(this::row));
    }

    /** Page by page, so that the file costs no memory. */
    private Stream<SiteLine> all(Asked asked, Sight sight) {
        return IntStream.iterate(1, page -> page + 1)
                .mapToObj(page -> page(asked, sight, page, FILE_SIZE).sites())
                .takeWhile(sites -> !sites.isEmpty())
                .flatMap((List<ListedSite> sites) -> lines.of(sites).stream());
    }

    private SitePage page(Asked asked, Sight sight, int page, int size) {
        Order order = asked.order();
        return board.page(sight, asked.filter(), SiteOrder.of(order.key()), order.descending(), page, size);
    }

    private List<String> row(SiteLine site) {
        return List.of(
                site.name(),
                site.url(),
                site.unit(),
                words.state(site.halt()),
                site.state() == null ? words.say("sites.neverScanned") : words.say("scan." + site.state()),
                site.scannedAt(),
                String.valueOf(site.registered()),
                String.valueOf(site.read()),
                count(site, Standing.FINE),
                count(site, Standing.DUE_SOON),
                count(site, Standing.STALE),
                count(site, Standing.BLANK),
                count(site, Standing.UNREADABLE),
                String.valueOf(site.paused()),
                FileWords.text(site.nextDue()),
                site.opening() == null ? "" : site.opening().share() + "%",
                String.join(
                        "；",
                        site.vetoes().stream()
                                .map(veto -> words.say(veto.key()) + " " + veto.text())
                                .toList()),
                FileWords.text(site.homeNewest()));
    }

    private static String count(SiteLine site, Standing standing) {
        return String.valueOf(site.standings().getOrDefault(standing, 0));
    }

    private Map<String, String> choices(String prefix, Enum<?>... all) {
        Map<String, String> choices = new LinkedHashMap<>();
        for (Enum<?> one : all) {
            choices.put(one.name(), words.say(prefix + one.name()));
        }
        return choices;
    }
}
