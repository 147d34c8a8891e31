package org.govmonitor.app.console.figures;

import java.time.YearMonth;
import java.util.Locale;
import java.util.Map;
import org.govmonitor.app.console.frame.Notice;
import org.govmonitor.app.figures.FigureDraft;
import org.govmonitor.app.figures.Figures;
import org.govmonitor.app.figures.Matter;
import org.govmonitor.app.figures.Saved;
import org.govmonitor.app.members.ForMembers;
import org.govmonitor.app.members.ForReviewers;
import org.govmonitor.app.members.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** {@code /figures}: what people brought for a month, and the forms by which they do. */
@Controller
class FiguresPage {
    private final Figures figures;
    private final FigureForms forms;
    private final MonthView view;

    FiguresPage(Figures figures, FigureForms forms, MonthView view) {
        this.figures = figures;
        this.forms = forms;
        this.view = view;
    }

    /** @param month null for the last that is over */
    @GetMapping("/figures")
    @ForMembers
    String show(@RequestParam @Nullable YearMonth month, SignedIn me, Model model) {
        MonthView.refuse(me);
        return view.show(view.asked(month), null, model);
    }

    /** Takes what was typed; where it cannot be taken it stands there again. */
    @PostMapping("/figures/{month:[0-9]{4}-(?:0[1-9]|1[0-2])}/{matter:letters|orders|filing}")
    @ForReviewers
    String save(
            @PathVariable YearMonth month,
            @PathVariable String matter,
            @RequestParam Map<String, String> typed,
            SignedIn me,
            Model model,
            RedirectAttributes next) {
        Matter which = Matter.valueOf(matter.toUpperCase(Locale.ROOT));
        TypedForm form = new TypedForm(typed);
        try {
            FigureDraft draft = forms.draft(which, month, form);
            Saved saved = figures.save(draft, form.seen(), me.member().name());
            if (!(saved instanceof Saved.Stale)) {
                next.addFlashAttribute(
                        "notice",
                        saved instanceof Saved.Taken taken
                                ? Notice.done(
                                        "figures.taken",
                                        which.title(),
                                        taken.entry().version() + "")
                                : Notice.done("figures.same", which.title()));
                return "redirect:/figures?month=" + month;
            }
            model.addAttribute("notice", Notice.failed("figures.stale", which.title()));
        } catch (FormFault fault) {
            model.addAttribute("notice", Notice.failed(fault.key(), fault.arguments()));
        } catch (IllegalArgumentException why) {
            model.addAttribute("notice", Notice.failed("figures.refused", String.valueOf(why.getMessage())));
        }
        return view.show(month, new MonthView.Typed(which, typed), model);
    }
}
