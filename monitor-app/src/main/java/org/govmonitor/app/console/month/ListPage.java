package org.govmonitor.app.console.month;

import java.time.YearMonth;
import org.govmonitor.app.members.ForReviewers;
import org.govmonitor.app.publishing.ProblemLists;
import org.govmonitor.export.ListText;
import org.govmonitor.export.ProblemList;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** {@code /lists}: a month's problem list just as it prints, with its documents. */
@Controller
@ForReviewers
class ListPage {
    private final ProblemLists lists;

    ListPage(ProblemLists lists) {
        this.lists = lists;
    }

    /** @param month null for the current one */
    @GetMapping("/lists")
    String show(@RequestParam @Nullable YearMonth month, Model model) {
        ProblemList list = lists.of(month == null ? YearMonth.from(lists.today()) : month);
        model.addAttribute("month", list.month());
        model.addAttribute("title", ListText.title(list.month()));
        model.addAttribute("headings", ListText.headings());
        model.addAttribute(
                "rows",
                list.rows().stream().map(row -> ListText.cells(list, row)).toList());
        model.addAttribute("shortfall", ListText.shortfall(list.coverage()));
        model.addAttribute("coverage", ListText.coverage(list));
        return "month/list";
    }
}
