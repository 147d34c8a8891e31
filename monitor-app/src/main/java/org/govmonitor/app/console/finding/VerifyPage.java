package org.govmonitor.app.console.finding;

import org.govmonitor.app.console.frame.Notice;
import org.govmonitor.app.ledger.Findings;
import org.govmonitor.app.members.ForUnits;
import org.govmonitor.app.members.SignedIn;
import org.govmonitor.app.runs.verify.Asked;
import org.govmonitor.app.runs.verify.Verifications;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** {@code /findings/7/verify}: having a finding looked at again at once, and how far that is. */
@Controller
class VerifyPage {
    private final Verifications verifications;
    private final Findings findings;

    VerifyPage(Verifications verifications, Findings findings) {
        this.verifications = verifications;
        this.findings = findings;
    }

    @PostMapping("/findings/{id:[0-9]+}/verify")
    @ForUnits
    String verify(@PathVariable long id, SignedIn me, RedirectAttributes next) {
        Asked asked = verifications.start(id, me.sight(), me.member().name());
        if (asked instanceof Asked.Refused refused) {
            if (refused.why() == Asked.Why.NO_SUCH_FINDING) {
                throw new ResponseStatusException(HttpStatus.NOT_FOUND);
            }
            next.addFlashAttribute(
                    "notice",
                    Notice.failed(
                            "verify.refused." + refused.why(),
                            Math.max(1, refused.after().toSeconds()) + ""));
        }
        return "redirect:/findings/" + id;
    }

    /** The part of the page that says how far it is; asked again and again while it runs. */
    @GetMapping("/findings/{id:[0-9]+}/verify")
    @ForUnits
    String status(@PathVariable long id, SignedIn me, Model model) {
        model.addAttribute(
                "finding",
                findings.byId(me.sight(), id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
        model.addAttribute(
                "verification", verifications.latestOf(me.sight(), id).orElse(null));
        return "finding/verification :: status";
    }
}
