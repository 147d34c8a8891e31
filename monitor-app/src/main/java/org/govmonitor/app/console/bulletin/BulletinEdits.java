package org.govmonitor.app.console.bulletin;

import java.time.YearMonth;
import org.govmonitor.app.console.frame.Notice;
import org.govmonitor.app.members.ForReviewers;
import org.govmonitor.app.members.SignedIn;
import org.govmonitor.app.publishing.bulletin.BulletinDesk;
import org.govmonitor.app.publishing.bulletin.BulletinRefusal;
import org.govmonitor.app.publishing.bulletin.Library;
import org.govmonitor.bulletin.Section;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Changes of a draft. What was typed stands again where it was not taken. */
@Controller
class BulletinEdits {
    private static final String AT = "/bulletins/{month:[0-9]{4}-(?:0[1-9]|1[0-2])}";

    private final BulletinDesk desk;
    private final Library library;

    BulletinEdits(BulletinDesk desk, Library library) {
        this.desk = desk;
        this.library = library;
    }

    @PostMapping(AT + "/paragraphs")
    @ForReviewers
    String add(
            @PathVariable YearMonth month,
            @RequestParam int version,
            @RequestParam Section section,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(required = false) @Nullable String source,
            SignedIn me,
            RedirectAttributes next) {
        String from = source == null || source.isBlank() ? null : source.strip();
        return tried(
                month, "section-" + section, text, next, () -> desk.add(seen(month, version, me), section, text, from));
    }

    /** Takes a paragraph of the library over. */
    @PostMapping(AT + "/from-library")
    @ForReviewers
    String fromLibrary(
            @PathVariable YearMonth month,
            @RequestParam int version,
            @RequestParam long entry,
            SignedIn me,
            RedirectAttributes next) {
        return tried(
                month,
                "sections",
                null,
                next,
                () -> library.entry(entry)
                        .ifPresent(one -> desk.add(seen(month, version, me), one.section(), one.text(), null)));
    }

    @PostMapping(AT + "/paragraphs/{ref}")
    @ForReviewers
    String write(
            @PathVariable YearMonth month,
            @PathVariable String ref,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String text,
            SignedIn me,
            RedirectAttributes next) {
        return tried(month, "paragraph-" + ref, text, next, () -> desk.write(seen(month, version, me), ref, text));
    }

    /** What else can be done with a paragraph, at the press of a button. */
    enum Deed {
        RESTORE,
        NAME,
        UNNAME,
        REMOVE,
        SHOW,
        RAISE
    }

    @PostMapping(AT + "/paragraphs/{ref}/deed")
    @ForReviewers
    String deed(
            @PathVariable YearMonth month,
            @PathVariable String ref,
            @RequestParam int version,
            @RequestParam Deed deed,
            SignedIn me,
            RedirectAttributes next) {
        BulletinDesk.Draft seen = seen(month, version, me);
        Runnable change = () -> {
            switch (deed) {
                case RESTORE -> desk.restore(seen, ref);
                case NAME -> desk.name(seen, ref, true);
                case UNNAME -> desk.name(seen, ref, false);
                case REMOVE -> desk.remove(seen, ref);
                case SHOW -> desk.show(seen, ref);
                case RAISE -> desk.raise(seen, ref);
            }
        };
        return tried(month, "paragraph-" + ref, null, next, change);
    }

    /** Leaves a row of the appendix out, or prints it again where no reason is given. */
    @PostMapping(AT + "/appendix")
    @ForReviewers
    String appendix(
            @PathVariable YearMonth month,
            @RequestParam int version,
            @RequestParam String row,
            @RequestParam(required = false) @Nullable String reason,
            SignedIn me,
            RedirectAttributes next) {
        BulletinDesk.Draft seen = seen(month, version, me);
        return tried(month, "appendix", reason, next, () -> {
            if (reason == null) {
                desk.takeBack(seen, row);
            } else {
                desk.leaveOut(seen, row, reason);
            }
        });
    }

    @PostMapping("/bulletins/library")
    @ForReviewers
    String keep(
            @RequestParam Section section,
            @RequestParam(defaultValue = "") String title,
            @RequestParam(defaultValue = "") String text,
            @RequestParam YearMonth month,
            SignedIn me,
            RedirectAttributes next) {
        return tried(
                month,
                "library",
                text,
                next,
                () -> library.add(section, title, text, me.member().name()));
    }

    @PostMapping("/bulletins/library/{entry}/retire")
    @ForReviewers
    String retire(@PathVariable long entry, @RequestParam YearMonth month, SignedIn me, RedirectAttributes next) {
        return tried(
                month,
                "library",
                null,
                next,
                () -> library.retire(entry, me.member().name()));
    }

    private static BulletinDesk.Draft seen(YearMonth month, int version, SignedIn me) {
        return new BulletinDesk.Draft(month, version, me.member().name());
    }

    private static String tried(
            YearMonth month, String anchor, @Nullable String typed, RedirectAttributes next, Runnable change) {
        try {
            change.run();
            next.addFlashAttribute("notice", Notice.done("bulletin.saved"));
        } catch (BulletinRefusal refusal) {
            next.addFlashAttribute("notice", Notice.failed("bulletin.refused", refusal.getMessage()));
            next.addFlashAttribute("typed", typed);
            next.addFlashAttribute("typedAt", anchor);
        }
        return "redirect:/bulletins/" + month + "#" + anchor;
    }
}
