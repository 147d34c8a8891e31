package org.govmonitor.app.console.settings;

import java.util.List;
import org.govmonitor.app.console.frame.Notice;
import org.govmonitor.app.members.ForAdmins;
import org.govmonitor.app.members.SignedIn;
import org.govmonitor.app.runs.Plan;
import org.govmonitor.app.runs.Schedules;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** {@code /settings/schedules}: when plans run. */
@Controller
class SchedulesPage {
    private static final String BACK = "redirect:/settings/schedules";

    private final Schedules schedules;

    SchedulesPage(Schedules schedules) {
        this.schedules = schedules;
    }

    @GetMapping("/settings/schedules")
    @ForAdmins
    String all(Model model) {
        model.addAttribute("schedules", schedules.all());
        return "settings/schedules";
    }

    @GetMapping("/settings/schedules/{plan}")
    @ForAdmins
    String one(@PathVariable Plan plan, Model model) {
        return show(plan, ScheduleDraft.of(schedules.of(plan).schedule().planned()), null, model);
    }

    /** Shows when it would run, or sets it; what was typed stays where it cannot be taken. */
    @PostMapping("/settings/schedules/{plan}")
    @ForAdmins
    String change(
            @PathVariable Plan plan,
            @RequestParam String action,
            @RequestParam ScheduleDraft.@Nullable Kind kind,
            @RequestParam @Nullable String times,
            @RequestParam @Nullable List<String> weekdays,
            @RequestParam @Nullable String day,
            @RequestParam @Nullable String cron,
            SignedIn me,
            Model model,
            RedirectAttributes next) {
        ScheduleDraft draft = ScheduleDraft.of(kind, times, weekdays, day, cron);
        if (draft.fault() != null) {
            return failed(plan, draft, Notice.failed(draft.fault()), model);
        }
        Schedules.Preview preview = schedules.preview(draft.expression());
        if (preview.fault() != null) {
            return failed(plan, draft, Notice.failed("schedule.fault", preview.fault()), model);
        }
        if (!action.equals("save")) {
            return show(plan, draft, preview, model);
        }
        schedules.set(plan, draft.expression(), me.member().name());
        return done(next);
    }

    @PostMapping("/settings/schedules/{plan}/pause")
    @ForAdmins
    String pause(@PathVariable Plan plan, @RequestParam boolean paused, SignedIn me, RedirectAttributes next) {
        schedules.pause(plan, paused, me.member().name());
        return done(next);
    }

    @PostMapping("/settings/schedules/{plan}/reset")
    @ForAdmins
    String reset(@PathVariable Plan plan, SignedIn me, RedirectAttributes next) {
        schedules.reset(plan, me.member().name());
        return done(next);
    }

    private static String done(RedirectAttributes next) {
        next.addFlashAttribute("notice", Notice.done("schedule.saved"));
        return BACK;
    }

    private String failed(Plan plan, ScheduleDraft draft, Notice notice, Model model) {
        model.addAttribute("notice", notice);
        return show(plan, draft, null, model);
    }

    private String show(Plan plan, ScheduleDraft draft, Schedules.@Nullable Preview preview, Model model) {
        model.addAttribute("told", schedules.of(plan));
        model.addAttribute("draft", draft);
        model.addAttribute("preview", preview);
        model.addAttribute("kinds", ScheduleDraft.Kind.values());
        model.addAttribute("weekdays", ScheduleDraft.WEEKDAYS);
        return "settings/schedule";
    }
}
