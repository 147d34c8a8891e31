package org.govmonitor.app.console.registry;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.govmonitor.app.accounts.round.AccountBoard;
import org.govmonitor.app.accounts.round.AccountFilter;
import org.govmonitor.app.accounts.round.AccountOrder;
import org.govmonitor.app.accounts.round.AccountPage;
import org.govmonitor.app.console.frame.Order;
import org.govmonitor.app.console.frame.Paging;
import org.govmonitor.app.console.frame.TableFile;
import org.govmonitor.app.members.ForMembers;
import org.govmonitor.app.members.SignedIn;
import org.govmonitor.app.registration.Sight;
import org.govmonitor.app.registration.WatchState;
import org.govmonitor.check.account.AccountStanding;
import org.govmonitor.registry.Platform;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** {@code /accounts}: how the media accounts stand. As many questions to the store for one as for all. */
@Controller
class AccountsPage {
    /** Rows of a file that are asked for at once. */
    private static final int FILE_ROWS = 500;

    private final AccountBoard board;
    private final ReportLines reports;
    private final UnitNames units;
    private final FileWords words;
    private final Clock clock;
    private final DateTimeFormatter minute;

    AccountsPage(AccountBoard board, ReportLines reports, UnitNames units, FileWords words, Clock clock) {
        this.board = board;
        this.reports = reports;
        this.units = units;
        this.words = words;
        this.clock = clock;
        this.minute = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(clock.getZone());
    }

    /** What the address asks for; parts that it leaves out are null. */
    record Asked(
            @Nullable String q,
            @Nullable String unit,
            @Nullable Platform platform,
            @Nullable AccountStanding standing,
            @Nullable WatchState watch,
            @Nullable String sort,
            @Nullable Integer page) {
        static final Asked ALL = new Asked(null, null, null, null, null, null, null);

        Order order() {
            return Order.of(sort, AccountOrder.keys(), "place");
        }

        AccountFilter filter() {
            return new AccountFilter(given(q), given(unit), platform, standing, watch);
        }

        private static @Nullable String given(@Nullable String text) {
            return text == null || text.isBlank() ? null : text.strip();
        }
    }

    @GetMapping("/accounts")
    @ForMembers
    String show(Asked asked, SignedIn me, Model model) {
        fill(asked, me, model);
        return "registry/accounts";
    }

    /** What the list needs, also where it stands below the answer to a report. */
    void fill(Asked asked, SignedIn me, Model model) {
        int page = Paging.asked(asked.page());
        AccountPage found = page(asked, me.sight(), page, Paging.SIZE);
        model.addAttribute("asked", asked);
        model.addAttribute("order", asked.order());
        model.addAttribute("paging", new Paging(page, Paging.SIZE, found.total()));
        model.addAttribute("lines", lines(found));
        model.addAttribute("units", units.choices(me.sight()));
        model.addAttribute("standings", choices("account.", AccountStanding.values()));
        model.addAttribute("platforms", choices("platform.", Platform.values()));
        model.addAttribute("watches", choices("watch.", WatchState.values()));
        model.addAttribute("latest", reports.latest(me));
    }

    @GetMapping(path = "/accounts", params = "as")
    @ForMembers
    ResponseEntity<StreamingResponseBody> file(@RequestParam String as, Asked asked, SignedIn me) {
        Sight sight = me.sight();
        List<String> headings = words.all(
                "accounts.account",
                "accounts.platform",
                "sites.unit",
                "sites.state",
                "accounts.standing",
                "accounts.newest",
                "accounts.link",
                "accounts.limit",
                "accounts.daysLeft",
                "accounts.sources",
                "accounts.reasons",
                "accounts.judgedAt");
        return TableFile.answer(
                as,
                words.say("accounts.title"),
                headings,
                () -> all(asked, sight).map(this::row));
    }

    private Stream<AccountPageLine> all(Asked asked, Sight sight) {
        return IntStream.iterate(1, page -> page + 1)
                .mapToObj(page -> lines(page(asked, sight, page, FILE_ROWS)))
                .takeWhile(lines -> !lines.isEmpty())
                .flatMap(List::stream);
    }

    private AccountPage page(Asked asked, Sight sight, int page, int size) {
        Order order = asked.order();
        return board.page(sight, asked.filter(), AccountOrder.of(order.key()), order.descending(), page, size);
    }

    private List<AccountPageLine> lines(AccountPage page) {
        LocalDate today = LocalDate.now(clock);
        return page.accounts().stream()
                .map(view -> AccountPageLine.of(view, today, minute))
                .toList();
    }

    private List<String> row(AccountPageLine line) {
        return List.of(
                line.name(),
                words.say("platform." + line.platform()),
                line.unit(),
                words.state(line.halt()),
                line.doubtful()
                        ? words.say("accounts.doubtful")
                        : line.standing() == null
                                ? words.say("accounts.never")
                                : words.say("account." + line.standing()),
                line.newest(),
                FileWords.text(line.url()),
                FileWords.text(line.limit()),
                FileWords.text(line.daysLeft()),
                String.join(
                        "；",
                        line.sources().stream()
                                .map(AccountPageLine.Source::name)
                                .toList()),
                String.join("；", line.reasons()),
                line.judgedAt());
    }

    private Map<String, String> choices(String prefix, Enum<?>... all) {
        Map<String, String> choices = new LinkedHashMap<>();
        for (Enum<?> one : all) {
            choices.put(one.name(), words.say(prefix + one.name()));
        }
        return choices;
    }
}
