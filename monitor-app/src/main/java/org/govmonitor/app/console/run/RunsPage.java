package org.govmonitor.app.console.run;

import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.govmonitor.app.console.frame.Order;
import org.govmonitor.app.console.frame.Paging;
import org.govmonitor.app.console.frame.TableFile;
import org.govmonitor.app.ledger.RunCost;
import org.govmonitor.app.members.ForMembers;
import org.govmonitor.app.members.SignedIn;
import org.govmonitor.app.registration.NamedTarget;
import org.govmonitor.app.registration.Registrations;
import org.govmonitor.app.runs.Plan;
import org.govmonitor.app.runs.RunPage;
import org.govmonitor.app.runs.RunQuery;
import org.govmonitor.app.runs.RunState;
import org.govmonitor.app.runs.ScanRuns;
import org.govmonitor.app.runs.Schedules;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** {@code /runs}: what is being scanned now, when plans run next, and what became of past runs. */
@Controller
class RunsPage {
    private static final int CHUNK = 500;
    private static final List<String> COLUMNS = List.of(
            "plan", "target", "firedAt", "startedAt", "took", "state", "targets", "pages", "attachments", "failed");

    private final ScanRuns runs;
    private final RunLines lines;
    private final Schedules schedules;
    private final Registrations registrations;
    private final MessageSource words;
    private final Clock clock;

    RunsPage(
            ScanRuns runs,
            RunLines lines,
            Schedules schedules,
            Registrations registrations,
            MessageSource words,
            Clock clock) {
        this.runs = runs;
        this.lines = lines;
        this.schedules = schedules;
        this.registrations = registrations;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping(path = "/runs", params = "!as")
    @ForMembers
    String show(
            RunFilter filter,
            @RequestParam @Nullable String sort,
            @RequestParam @Nullable Integer page,
            SignedIn me,
            Model model) {
        Order order = Order.of(sort, Set.of("started"), "-started");
        int asked = Paging.asked(page);
        RunPage found = runs.find(query(filter, order, me), asked - 1, Paging.SIZE);
        model.addAttribute("filter", filter);
        model.addAttribute("order", order);
        model.addAttribute("paging", new Paging(asked, Paging.SIZE, found.total()));
        model.addAttribute("lines", lines.of(me.sight(), found.runs()));
        model.addAttribute("plans", choices("plan.", Plan.values()));
        model.addAttribute("states", choices("run.", RunState.values()));
        model.addAttribute("schedules", schedules.all());
        model.addAttribute("targets", me.member().reviews() ? registrations.named(me.sight()) : List.<NamedTarget>of());
        live(me, model);
        return "run/runs";
    }

    /** The part of the page that changes while scans run. */
    @GetMapping("/runs/now")
    @ForMembers
    String now(SignedIn me, Model model) {
        live(me, model);
        return "run/live :: live";
    }

    @GetMapping(path = "/runs", params = "as")
    @ForMembers
    ResponseEntity<StreamingResponseBody> download(
            @RequestParam String as, RunFilter filter, @RequestParam @Nullable String sort, SignedIn me) {
        RunQuery query = query(filter, Order.of(sort, Set.of("started"), "-started"), me);
        return TableFile.answer(
                as,
                say("runs.title"),
                COLUMNS.stream().map(column -> say("runs." + column)).toList(),
                () -> rows(query, me));
    }

    private Stream<List<String>> rows(RunQuery query, SignedIn me) {
        long total = runs.find(query, 0, 1).total();
        return IntStream.range(0, (int) ((total + CHUNK - 1) / CHUNK))
                .boxed()
                .flatMap(chunk ->
                        lines.of(me.sight(), runs.find(query, chunk, CHUNK).runs()).stream())
                .map(this::cells);
    }

    private List<String> cells(RunLine line) {
        RunCost cost = line.cost();
        return List.of(
                say("plan." + line.run().plan()),
                line.target() == null ? "" : line.target(),
                time(line.run().firedAt()),
                time(line.run().startedAt()),
                line.minutes() == null ? "" : say("runs.minutes", line.minutes().toString()),
                say("run." + line.run().state()),
                cost == null ? "" : String.valueOf(cost.targets()),
                cost == null ? "" : String.valueOf(cost.pages()),
                cost == null ? "" : String.valueOf(cost.attachments()),
                cost == null ? "" : String.valueOf(cost.failed()));
    }

    private void live(SignedIn me, Model model) {
        model.addAttribute("live", runs.live(me.sight()));
        model.addAttribute("at", clock.instant());
    }

    private RunQuery query(RunFilter filter, Order order, SignedIn me) {
        return filter.query(me.sight(), !order.descending(), clock.getZone());
    }

    private <T extends Enum<T>> List<Map.Entry<String, String>> choices(String prefix, T[] values) {
        return Arrays.stream(values)
                .map(value -> Map.entry(value.name(), say(prefix + value)))
                .collect(Collectors.toList());
    }

    private String time(Instant instant) {
        return DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm")
                .withZone(clock.getZone())
                .format(instant);
    }

    private String say(String key, Object... arguments) {
        return words.getMessage(key, arguments, Locale.SIMPLIFIED_CHINESE);
    }
}
