package org.govmonitor.app.console.run;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.govmonitor.app.members.ForMembers;
import org.govmonitor.app.members.SignedIn;
import org.govmonitor.app.runs.RunReport;
import org.govmonitor.app.runs.RunReports;
import org.govmonitor.app.runs.UnreadColumn;
import org.govmonitor.export.ListText;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** {@code /runs/7}: what became of one run, site by site, and what it could not read. */
@Controller
class RunDetailPage {
    private final RunReports reports;
    private final RunLines lines;

    /**
     * A column without a verdict.
     *
     * @param reason for people
     */
    record Unread(String column, String reason) {
        static Unread of(UnreadColumn column) {
            return new Unread(column.column(), ListText.reason(column.reason()));
        }
    }

    RunDetailPage(RunReports reports, RunLines lines) {
        this.reports = reports;
        this.lines = lines;
    }

    @GetMapping("/runs/{id:[0-9]+}")
    @ForMembers
    String show(@PathVariable long id, SignedIn me, Model model) {
        RunReport report =
                reports.of(me.sight(), id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Map<Long, List<Unread>> unread = report.unread().stream()
                .collect(Collectors.groupingBy(
                        UnreadColumn::siteId, Collectors.mapping(Unread::of, Collectors.toList())));
        Map<String, Long> reasons = new TreeMap<>();
        report.byReason().forEach((reason, count) -> reasons.merge(ListText.reason(reason), count, Long::sum));
        model.addAttribute("report", report);
        model.addAttribute("reasons", reasons);
        model.addAttribute("line", lines.of(me.sight(), List.of(report.run())).get(0));
        model.addAttribute("names", lines.names(me.sight()));
        model.addAttribute("unread", unread);
        return "run/run";
    }
}
