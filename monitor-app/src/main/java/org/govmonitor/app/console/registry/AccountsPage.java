package org.govmonitor.app.console.registry;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.govmonitor.app.accounts.report.ReportResult;
import org.govmonitor.app.accounts.report.ReportState;
import org.govmonitor.app.accounts.report.ReportedLink;
import org.govmonitor.app.accounts.round.AccountBoard;
import org.govmonitor.app.accounts.round.ReportDesk;
import org.govmonitor.app.console.frame.Notice;
import org.govmonitor.app.members.ForReviewers;
import org.govmonitor.app.registration.RegisteredAccount;
import org.govmonitor.check.account.AccountStanding;
import org.govmonitor.registry.Platform;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** {@code /accounts}: how the media accounts stand, and where links to their posts are handed in. */
@Controller
@ForReviewers
class AccountsPage {
    /** Without sign-in nobody has a name; the store says that it came from this machine's page. */
    private static final String ACTOR = "console";

    /** Verifying takes some seconds for each link; what is not done by then is done behind the page. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private static final int LATEST = 20;

    private final AccountBoard board;
    private final ReportDesk desk;
    private final Clock clock;
    private final DateTimeFormatter minute;

    AccountsPage(AccountBoard board, ReportDesk desk, Clock clock) {
        this.board = board;
        this.desk = desk;
        this.clock = clock;
        this.minute = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(clock.getZone());
    }

    /**
     * What became of a link on the page.
     *
     * @param line empty where it was handed in earlier
     */
    record Result(
            String line,
            ReportState state,
            boolean counts,
            String account,
            String publishedAt,
            String url,
            String reason) {}

    @GetMapping("/accounts")
    String show(AccountFilter filter, Model model) {
        return show(filter, null, "", List.of(), model);
    }

    /** Shows the page again, with a result for each line and what was typed where it was not taken. */
    @PostMapping("/accounts/reports")
    String report(
            @RequestParam(defaultValue = "") String links,
            @RequestParam(defaultValue = "") String account,
            AccountFilter filter,
            Model model) {
        List<RegisteredAccount> named = account.isBlank() ? List.of() : board.named(account.strip());
        if (!account.isBlank() && named.size() != 1) {
            return show(
                    filter,
                    Notice.failed(named.isEmpty() ? "accounts.unknown" : "accounts.several", account),
                    links,
                    List.of(),
                    model);
        }
        List<ReportedLink> reported;
        try {
            reported = ReportedLink.in(links);
        } catch (IllegalArgumentException tooMany) {
            return show(filter, Notice.failed("accounts.many", ReportedLink.MOST), links, List.of(), model);
        }
        if (reported.isEmpty()) {
            return show(filter, Notice.failed("accounts.none"), links, List.of(), model);
        }
        List<ReportResult> results = desk.reportSoon(reported, named.isEmpty() ? null : named.get(0), ACTOR, PATIENCE);
        long verified =
                results.stream().filter(result -> result.state().counts()).count();
        long waiting = results.stream()
                .filter(result -> result.state() == ReportState.WAITING)
                .count();
        Notice notice = verified == results.size()
                ? Notice.done("accounts.reported", verified)
                : Notice.failed("accounts.partly", verified, waiting, results.size() - verified - waiting);
        return show(filter, notice, "", results, model);
    }

    private String show(
            AccountFilter filter, @Nullable Notice notice, String typed, List<ReportResult> results, Model model) {
        LocalDate today = LocalDate.now(clock);
        List<AccountPageLine> all = board.all().stream()
                .map(view -> AccountPageLine.of(view, today, minute))
                .toList();
        List<AccountPageLine> lines = all.stream().filter(filter::takes).toList();
        model.addAttribute("filter", filter);
        model.addAttribute("standings", AccountStanding.values());
        model.addAttribute(
                "platforms",
                List.of(Platform.values()).stream()
                        .filter(platform -> all.stream().anyMatch(line -> line.platform() == platform))
                        .toList());
        model.addAttribute("lines", lines);
        model.addAttribute("notice", notice);
        model.addAttribute("typed", typed);
        model.addAttribute("results", results.stream().map(this::result).toList());
        model.addAttribute(
                "latest", desk.latest(LATEST).stream().map(this::result).toList());
        return "registry/accounts";
    }

    private Result result(ReportResult result) {
        return new Result(
                result.line() == 0 ? "" : String.valueOf(result.line()),
                result.state(),
                result.state().counts(),
                result.account() == null ? "" : result.account().name(),
                result.publishedAt() == null ? "" : minute.format(result.publishedAt()),
                result.url() == null ? "" : result.url().toString(),
                result.reason());
    }
}
