package org.govmonitor.app.console.bulletin;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Collectors;
import org.govmonitor.app.members.ForMembers;
import org.govmonitor.app.members.SignedIn;
import org.govmonitor.app.publishing.bulletin.BulletinState;
import org.govmonitor.app.publishing.bulletin.BulletinView;
import org.govmonitor.app.publishing.bulletin.Bulletins;
import org.govmonitor.app.publishing.bulletin.Library;
import org.govmonitor.app.publishing.pdf.PdfMaker;
import org.govmonitor.app.registration.Sight;
import org.govmonitor.bulletin.Section;
import org.govmonitor.export.ListText;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** {@code /bulletins/2024-01}: the bulletin of a month, section by section, with what does not agree and what comes next. */
@Controller
class BulletinPage {
    private final Bulletins bulletins;
    private final Library library;
    private final PdfMaker pdfs;
    private final Clock clock;

    BulletinPage(Bulletins bulletins, Library library, PdfMaker pdfs, Clock clock) {
        this.bulletins = bulletins;
        this.library = library;
        this.pdfs = pdfs;
        this.clock = clock;
    }

    /** All that were begun, and the way to the month before this one, which is due next. */
    @GetMapping("/bulletins")
    @ForMembers
    String all(SignedIn me, Model model) {
        demandAll(me);
        model.addAttribute("begun", bulletins.begun());
        model.addAttribute("next", YearMonth.now(clock).minusMonths(1));
        return "bulletin/bulletins";
    }

    @GetMapping("/bulletins/{month:[0-9]{4}-(?:0[1-9]|1[0-2])}")
    @ForMembers
    String show(@PathVariable YearMonth month, SignedIn me, Model model) {
        demandAll(me);
        BulletinView view = bulletins.of(month);
        model.addAttribute("bulletin", view);
        model.addAttribute("month", month);
        model.addAttribute("sections", Section.values());
        model.addAttribute("headings", ListText.headings());
        model.addAttribute("appendixTitle", ListText.title(month));
        model.addAttribute("links", new BasisLinks(month));
        List<Library.Entry> entries = library.entries();
        model.addAttribute("library", entries);
        model.addAttribute("shelves", entries.stream().collect(Collectors.groupingBy(Library.Entry::section)));
        model.addAttribute(
                "draft", view.state() == BulletinState.DRAFT && me.member().reviews());
        model.addAttribute("today", LocalDate.now(clock));
        model.addAttribute("pdf", pdfs.installed());
        model.addAttribute("noPdf", pdfs.installed() ? "" : pdfs.howToInstall());
        return "bulletin/bulletin";
    }

    static void demandAll(SignedIn me) {
        if (me.sight() != Sight.EVERYTHING) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }
}
