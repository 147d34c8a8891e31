package org.govmonitor.app.console.registry;

import java.time.Duration;
import java.util.List;
import org.govmonitor.app.accounts.report.ReportResult;
import org.govmonitor.app.accounts.report.ReportState;
import org.govmonitor.app.accounts.report.ReportedLink;
import org.govmonitor.app.accounts.round.AccountBoard;
import org.govmonitor.app.accounts.round.ReportDesk;
import org.govmonitor.app.console.frame.Notice;
import org.govmonitor.app.members.ForUnits;
import org.govmonitor.app.members.SignedIn;
import org.govmonitor.app.registration.RegisteredAccount;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where links to posts are handed in from the page of accounts. */
@Controller
class AccountReports {
    /** Verifying takes some seconds for each link; what is not done by then is done behind the page. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final AccountsPage page;
    private final AccountBoard board;
    private final ReportDesk desk;
    private final ReportLines lines;

    AccountReports(AccountsPage page, AccountBoard board, ReportDesk desk, ReportLines lines) {
        this.page = page;
        this.board = board;
        this.desk = desk;
        this.lines = lines;
    }

    /** Shows the page again, with a result for each line and what was typed where it was not taken. */
    @PostMapping("/accounts/reports")
    @ForUnits
    String report(
            @RequestParam(defaultValue = "") String links,
            @RequestParam(defaultValue = "") String account,
            SignedIn me,
            Model model) {
        List<RegisteredAccount> named = account.isBlank() ? List.of() : board.named(me.sight(), account.strip());
        if (!account.isBlank() && named.size() != 1) {
            Notice which = Notice.failed(named.isEmpty() ? "accounts.unknown" : "accounts.several", account);
            return show(which, links, account, List.of(), me, model);
        }
        List<ReportedLink> reported;
        try {
            reported = ReportedLink.in(links);
        } catch (IllegalArgumentException tooMany) {
            return show(Notice.failed("accounts.many", ReportedLink.MOST), links, account, List.of(), me, model);
        }
        if (reported.isEmpty()) {
            return show(Notice.failed("accounts.none"), links, account, List.of(), me, model);
        }
        List<ReportResult> results = desk.reportSoon(
                reported, named.isEmpty() ? null : named.get(0), me.member().name(), PATIENCE);
        return show(told(results), "", account, lines.of(results, me), me, model);
    }

    private static Notice told(List<ReportResult> results) {
        long verified =
                results.stream().filter(result -> result.state().counts()).count();
        long waiting = results.stream()
                .filter(result -> result.state() == ReportState.WAITING)
                .count();
        return verified == results.size()
                ? Notice.done("accounts.reported", verified)
                : Notice.failed("accounts.partly", verified, waiting, results.size() - verified - waiting);
    }

    private String show(
            Notice notice, String typed, String account, List<ReportLines.Line> results, SignedIn me, Model model) {
        model.addAttribute("notice", notice);
        model.addAttribute("typed", typed);
        model.addAttribute("named", account);
        model.addAttribute("results", results);
        page.fill(AccountsPage.Asked.ALL, me, model);
        return "registry/accounts";
    }
}
