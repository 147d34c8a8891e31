package org.govmonitor.app.console.chase;

import java.time.LocalDate;
import org.govmonitor.app.chase.ChaseRequest;
import org.govmonitor.app.chase.ChaseRequests;
import org.govmonitor.app.ledger.Findings;
import org.govmonitor.app.members.ForUnits;
import org.govmonitor.app.members.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** {@code /findings/7/request}: a unit asks for more time, or says that a finding is wrong. */
@Controller
class RequestPage {
    private final ChaseRequests requests;
    private final Findings findings;

    RequestPage(ChaseRequests requests, Findings findings) {
        this.requests = requests;
        this.findings = findings;
    }

    @GetMapping("/findings/{id}/request")
    @ForUnits
    String show(@PathVariable long id, SignedIn me, Model model) {
        model.addAttribute("finding", findings.byId(me.sight(), id).orElseThrow(RequestPage::none));
        model.addAttribute("asked", requests.ofFinding(id));
        return "chase/request";
    }

    @PostMapping("/findings/{id}/request")
    @ForUnits
    String ask(
            @PathVariable long id,
            @RequestParam ChaseRequest.Sort sort,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate until,
            @RequestParam(defaultValue = "") String reason,
            SignedIn me,
            RedirectAttributes next) {
        if (findings.byId(me.sight(), id).isEmpty()) {
            throw none();
        }
        next.addFlashAttribute("typed", reason);
        return ChasePage.tried(
                next,
                "/findings/" + id + "/request",
                () -> requests.ask(
                        me.sight(), id, sort, until, reason, me.member().name()));
    }

    private static ResponseStatusException none() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
