package org.govmonitor.app.console.run;

import org.govmonitor.app.console.frame.Notice;
import org.govmonitor.app.members.ForReviewers;
import org.govmonitor.app.members.SignedIn;
import org.govmonitor.app.runs.Plan;
import org.govmonitor.app.runs.RunDesk;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Starting runs by hand, and stopping them. */
@Controller
class RunActs {
    private static final String BACK = "redirect:/runs";

    private final RunDesk desk;

    RunActs(RunDesk desk) {
        this.desk = desk;
    }

    /** @param target the number of the only site or account; null for all */
    @PostMapping("/runs/start")
    @ForReviewers
    String start(@RequestParam Plan plan, @RequestParam @Nullable Long target, SignedIn me, RedirectAttributes next) {
        RunDesk.Result result = desk.runNow(plan, target, me.member().name());
        String key = "runs.start." + result;
        next.addFlashAttribute("notice", result == RunDesk.Result.STARTED ? Notice.done(key) : Notice.failed(key));
        return BACK;
    }

    @PostMapping("/runs/{id:[0-9]+}/stop")
    @ForReviewers
    String stop(@PathVariable long id, SignedIn me, RedirectAttributes next) {
        return told(desk.stop(id, me.member().name()), next);
    }

    @PostMapping("/runs/{id:[0-9]+}/sites/{site:[0-9]+}/stop")
    @ForReviewers
    String stop(@PathVariable long id, @PathVariable long site, SignedIn me, RedirectAttributes next) {
        return told(desk.stop(id, site, me.member().name()), next);
    }

    private static String told(boolean stopped, RedirectAttributes next) {
        next.addFlashAttribute("notice", stopped ? Notice.done("runs.stopped") : Notice.failed("runs.over"));
        return BACK;
    }
}
