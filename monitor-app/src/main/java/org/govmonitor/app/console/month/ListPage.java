package org.govmonitor.app.console.month;

import java.io.IOException;
import java.time.YearMonth;
import java.util.List;
import org.govmonitor.app.console.frame.Notice;
import org.govmonitor.app.console.frame.Paging;
import org.govmonitor.app.members.ForMembers;
import org.govmonitor.app.members.ForReviewers;
import org.govmonitor.app.members.SignedIn;
import org.govmonitor.app.publishing.MonthStatistics;
import org.govmonitor.app.publishing.ProblemLists;
import org.govmonitor.app.publishing.issue.IssuedList;
import org.govmonitor.app.publishing.issue.IssuedLists;
import org.govmonitor.app.publishing.issue.ShownList;
import org.govmonitor.app.registration.Sight;
import org.govmonitor.export.ProblemList;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * {@code /lists}: a month's problem list just as it prints, or as it was issued, with its numbers and documents. A member of a
 * unit sees its own part, which is made anew: what was issued is the list of all.
 */
@Controller
class ListPage {
    private static final int LONGEST_REASON = 500;

    /** Rows on a page: a month of a middling office stands on one. */
    private static final int SIZE = 200;

    private final ProblemLists lists;
    private final IssuedLists issued;

    ListPage(ProblemLists lists, IssuedLists issued) {
        this.lists = lists;
        this.issued = issued;
    }

    /**
     * @param month null for the current one
     * @param page of the list, null for the first
     * @param now whether the list as it would be today is asked for, though one was issued
     */
    @GetMapping("/lists")
    @ForMembers
    String show(
            @RequestParam @Nullable YearMonth month,
            @RequestParam(defaultValue = "false") boolean now,
            @RequestParam @Nullable Integer page,
            SignedIn me,
            Model model) {
        YearMonth asked = month == null ? YearMonth.from(lists.today()) : month;
        return show(asked, now, Paging.asked(page), "", me, model);
    }

    /** Freezes the list; what was typed stands again where it was not taken. */
    @PostMapping("/lists/{month:[0-9]{4}-(?:0[1-9]|1[0-2])}/issue")
    @ForReviewers
    String issue(
            @PathVariable YearMonth month,
            @RequestParam int latest,
            @RequestParam(defaultValue = "") String reason,
            SignedIn me,
            Model model,
            RedirectAttributes next)
            throws IOException {
        String typed = reason.strip().substring(0, Math.min(reason.strip().length(), LONGEST_REASON));
        try {
            IssuedList list = issued.issue(month, me.member().name(), typed.isEmpty() ? null : typed, latest);
            next.addFlashAttribute("notice", Notice.done("list.issued", month.toString(), list.version() + ""));
            return "redirect:/lists?month=" + month;
        } catch (IllegalArgumentException e) {
            model.addAttribute("notice", Notice.failed("list.notIssued", String.valueOf(e.getMessage())));
            return show(month, true, 1, typed, me, model);
        }
    }

    private String show(YearMonth month, boolean now, int page, String typed, SignedIn me, Model model) {
        boolean all = me.sight() == Sight.EVERYTHING;
        List<IssuedList> versions = all ? issued.versions(month) : List.of();
        ProblemList list = lists.printed(month, lists.today(), me.sight());
        IssuedList holds = versions.isEmpty() || now ? null : versions.get(0);
        model.addAttribute("month", month);
        model.addAttribute("before", month.minusMonths(1));
        model.addAttribute("after", month.plusMonths(1));
        model.addAttribute("now", now);
        model.addAttribute(
                "list",
                holds == null
                        ? ShownList.of(list, page, SIZE)
                        : issued.shown(holds).page(page, SIZE));
        model.addAttribute(
                "paging", new Paging(page, SIZE, holds == null ? list.rows().size() : holds.problems()));
        model.addAttribute("issued", holds);
        model.addAttribute("versions", versions);
        model.addAttribute("statistics", MonthStatistics.of(list));
        model.addAttribute("typed", typed);
        return "month/list";
    }
}
