package org.govmonitor.app.console.bulletin;

import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.govmonitor.app.members.ForMembers;
import org.govmonitor.app.members.SignedIn;
import org.govmonitor.app.publishing.bulletin.BulletinRows;
import org.govmonitor.bulletin.Basis;
import org.govmonitor.indicator.AnnualReport;
import org.govmonitor.indicator.ProblemKind;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** {@code /bulletins/2024-01/rows} and {@code /reports}: what a sentence counts, row by row. */
@Controller
class RowsPage {
    private static final String AT = "/bulletins/{month:[0-9]{4}-(?:0[1-9]|1[0-2])}";

    private final BulletinRows rows;

    RowsPage(BulletinRows rows) {
        this.rows = rows;
    }

    @GetMapping(AT + "/rows")
    @ForMembers
    String findings(
            @PathVariable YearMonth month,
            @RequestParam Basis.Sort of,
            @RequestParam(required = false) @Nullable List<ProblemKind> kind,
            SignedIn me,
            Model model) {
        BulletinPage.demandAll(me);
        Set<ProblemKind> kinds = kind == null || kind.isEmpty() ? Set.of() : EnumSet.copyOf(kind);
        model.addAttribute("month", month);
        model.addAttribute("rows", rows.findings(month, of, kinds));
        return "bulletin/rows";
    }

    @GetMapping(AT + "/reports")
    @ForMembers
    String reports(@PathVariable YearMonth month, @RequestParam AnnualReport report, SignedIn me, Model model) {
        BulletinPage.demandAll(me);
        model.addAttribute("month", month);
        model.addAttribute("reports", rows.reports(month, report));
        return "bulletin/reports";
    }
}
