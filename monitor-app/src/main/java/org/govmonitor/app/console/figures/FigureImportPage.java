package org.govmonitor.app.console.figures;

import java.io.IOException;
import java.time.YearMonth;
import java.util.Map;
import java.util.Objects;
import org.govmonitor.app.console.frame.Notice;
import org.govmonitor.app.figures.FigureDesk;
import org.govmonitor.app.figures.FigurePreview;
import org.govmonitor.app.figures.Figures;
import org.govmonitor.app.figures.FileOrder;
import org.govmonitor.app.figures.Matter;
import org.govmonitor.app.figures.Saved;
import org.govmonitor.app.members.ForReviewers;
import org.govmonitor.app.members.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** {@code /figures/2024-01/import}: a file of figures, shown before it is taken. */
@Controller
class FigureImportPage {
    private static final String MONTH = "/figures/{month:[0-9]{4}-(?:0[1-9]|1[0-2])}";

    private final Figures figures;
    private final FigureDesk desk;
    private final MonthView view;

    FigureImportPage(Figures figures, FigureDesk desk, MonthView view) {
        this.figures = figures;
        this.desk = desk;
        this.view = view;
    }

    /** Shows what a file would say, or why it cannot be understood. */
    @PostMapping(MONTH + "/import")
    @ForReviewers
    String handIn(
            @PathVariable YearMonth month,
            @RequestParam MultipartFile file,
            @RequestParam Map<String, String> typed,
            SignedIn me,
            Model model)
            throws IOException {
        TypedForm form = new TypedForm(typed);
        if (file.isEmpty()) {
            model.addAttribute("notice", Notice.failed("figures.fault.file"));
            return view.show(month, null, model);
        }
        try {
            FigurePreview preview = desk.preview(new FigureDesk.HandedIn(
                    Objects.requireNonNullElse(file.getOriginalFilename(), ""), file.getBytes(), order(month, form)));
            model.addAttribute("preview", preview);
            model.addAttribute("token", desk.keep(preview, me.member().name()));
        } catch (FormFault fault) {
            model.addAttribute("notice", Notice.failed(fault.key(), fault.arguments()));
        } catch (IllegalArgumentException why) {
            model.addAttribute("notice", Notice.failed("figures.refused", String.valueOf(why.getMessage())));
        }
        return view.show(month, null, model);
    }

    /** Takes just what was shown. */
    @PostMapping(MONTH + "/import/confirm")
    @ForReviewers
    String confirm(@PathVariable YearMonth month, @RequestParam String token, SignedIn me, RedirectAttributes next) {
        try {
            Saved saved = desk.confirm(token, me.member().name()).orElse(null);
            if (saved instanceof Saved.Taken taken) {
                next.addFlashAttribute(
                        "notice",
                        Notice.done(
                                "figures.taken",
                                taken.entry().draft().matter().title(),
                                taken.entry().version() + ""));
            } else if (saved instanceof Saved.Same same) {
                next.addFlashAttribute(
                        "notice",
                        Notice.done(
                                "figures.same", same.entry().draft().matter().title()));
            } else {
                next.addFlashAttribute("notice", Notice.failed(saved == null ? "figures.gone" : "figures.overtaken"));
            }
        } catch (IllegalArgumentException why) {
            next.addFlashAttribute("notice", Notice.failed("figures.refused", String.valueOf(why.getMessage())));
        }
        return "redirect:/figures?month=" + month;
    }

    private FileOrder order(YearMonth month, TypedForm form) throws FormFault {
        Matter matter = form.text("kind").equals("letters") ? Matter.LETTERS : Matter.ORDERS;
        return new FileOrder(
                month,
                matter,
                form.day("from", month.atDay(1)),
                form.day("to", month.atEndOfMonth()),
                form.cutOff(figures.usualCutOff(matter, month)),
                form.text("source"),
                form.text("reason"));
    }
}
