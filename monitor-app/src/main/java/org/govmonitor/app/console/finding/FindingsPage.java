package org.govmonitor.app.console.finding;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.govmonitor.app.console.frame.Order;
import org.govmonitor.app.console.frame.Paging;
import org.govmonitor.app.console.frame.TableFile;
import org.govmonitor.app.ledger.FindingBrief;
import org.govmonitor.app.ledger.FindingFilter;
import org.govmonitor.app.ledger.FindingList;
import org.govmonitor.app.ledger.FindingOrder;
import org.govmonitor.app.ledger.FindingQuery;
import org.govmonitor.app.ledger.FindingState;
import org.govmonitor.app.ledger.Findings;
import org.govmonitor.app.ledger.Origin;
import org.govmonitor.app.members.ForMembers;
import org.govmonitor.app.members.SignedIn;
import org.govmonitor.app.registration.NamedTarget;
import org.govmonitor.app.registration.Registrations;
import org.govmonitor.app.registration.Sight;
import org.govmonitor.indicator.Indicators;
import org.govmonitor.indicator.ProblemKind;
import org.govmonitor.indicator.Severity;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** {@code /findings}: the ledger, narrowed, sorted and paged as its address says. */
@Controller
class FindingsPage {
    private static final int CHUNK = 1000;

    private final Findings findings;
    private final Registrations registrations;
    private final Indicators indicators;
    private final MessageSource words;
    private final Clock clock;

    FindingsPage(
            Findings findings, Registrations registrations, Indicators indicators, MessageSource words, Clock clock) {
        this.findings = findings;
        this.registrations = registrations;
        this.indicators = indicators;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping(path = "/findings", params = "!as")
    @ForMembers
    String show(
            FindingFilter filter,
            @RequestParam @Nullable String sort,
            @RequestParam @Nullable Integer page,
            SignedIn me,
            Model model) {
        Targets targets = Targets.of(registrations, me.sight());
        Order order = LedgerOrder.of(sort);
        int asked = Paging.asked(page);
        FindingList found = findings.find(
                me.sight(), query(filter, targets.seen()), LedgerOrder.toQuery(order), asked - 1, Paging.SIZE);
        model.addAttribute("filter", filter);
        model.addAttribute("more", filter.asksMore());
        model.addAttribute("order", order);
        model.addAttribute("paging", new Paging(asked, Paging.SIZE, found.total()));
        model.addAttribute("lines", lines(found.findings(), targets));
        model.addAttribute("states", FindingState.values());
        model.addAttribute("severities", Severity.values());
        model.addAttribute("dues", FindingFilter.Due.values());
        model.addAttribute("origins", Origin.Way.values());
        model.addAttribute("kinds", ProblemKind.values());
        model.addAttribute("indicators", indicators);
        model.addAttribute("targets", targets.seen());
        model.addAttribute("units", targets.units());
        model.addAttribute("noticed", me.sight() instanceof Sight.OfUnit own ? own.unit() : filter.unit());
        return "finding/findings";
    }

    @GetMapping(path = "/findings", params = "as")
    @ForMembers
    ResponseEntity<StreamingResponseBody> download(
            FindingFilter filter, @RequestParam String as, @RequestParam @Nullable String sort, SignedIn me) {
        Targets targets = Targets.of(registrations, me.sight());
        FindingQuery query = query(filter, targets.seen());
        FindingOrder order = LedgerOrder.toQuery(LedgerOrder.of(sort));
        return TableFile.answer(
                as,
                words.getMessage("findings.title", null, Locale.CHINA),
                FindingLine.headings(),
                () -> rows(me.sight(), query, order, targets));
    }

    private Stream<List<String>> rows(Sight sight, FindingQuery query, FindingOrder order, Targets targets) {
        List<Long> ids = findings.ids(sight, query, order);
        return IntStream.iterate(0, from -> from < ids.size(), from -> from + CHUNK)
                .mapToObj(from -> ids.subList(from, Math.min(ids.size(), from + CHUNK)))
                .flatMap(chunk -> cells(findings.lines(chunk), targets));
    }

    private Stream<List<String>> cells(List<FindingBrief> chunk, Targets targets) {
        return lines(chunk, targets).stream()
                .map(line -> line.cells(words.getMessage("state." + line.state(), null, Locale.CHINA)));
    }

    private List<FindingLine> lines(List<FindingBrief> found, Targets targets) {
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, clock.getZone());
        return found.stream()
                .map(finding -> FindingLine.of(finding, targets.named(finding.targetId()), now, today))
                .toList();
    }

    private FindingQuery query(FindingFilter filter, Collection<NamedTarget> targets) {
        Instant now = clock.instant();
        return filter.query(targets, now, LocalDate.ofInstant(now, clock.getZone()));
    }
}
