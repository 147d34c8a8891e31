package org.govmonitor.app.console.people;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.govmonitor.app.members.OpenToAll;
import org.govmonitor.app.members.entry.OtherOffice;
import org.govmonitor.app.members.entry.ReturnTo;
import org.govmonitor.app.members.entry.SignInFault;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** {@code /sign-in}: the way in, by password or over another office. */
@Controller
class SignInPage {
    private final OtherOffice office;
    private final Clock clock;

    SignInPage(OtherOffice office, Clock clock) {
        this.office = office;
        this.clock = clock;
    }

    @GetMapping("/sign-in")
    @OpenToAll
    String show(@RequestParam(name = "to", required = false) @Nullable String to, Model model) {
        model.addAttribute("to", ReturnTo.safe(to));
        model.addAttribute("office", office);
        return "people/sign-in";
    }

    /** The form again after it was refused, with what was typed but the password. */
    @PostMapping("/sign-in/again")
    @OpenToAll
    String again(
            @RequestAttribute(name = "org.govmonitor.app.members.entry.SignInFault", required = false) @Nullable
                    SignInFault fault,
            @RequestParam(defaultValue = "") String login,
            @RequestParam(name = "to", required = false) @Nullable String to,
            Model model) {
        Instant until = fault == null ? null : fault.waitsUntil();
        model.addAttribute("login", login);
        model.addAttribute("refused", fault != null && until == null);
        if (until != null) {
            model.addAttribute(
                    "minutes",
                    Math.max(
                            1,
                            Duration.between(clock.instant(), until)
                                    .plusSeconds(59)
                                    .toMinutes()));
        }
        return show(to, model);
    }

    @GetMapping("/sign-in/office")
    @OpenToAll
    String leave(@RequestParam(name = "to", required = false) @Nullable String to, HttpServletRequest request) {
        ReturnTo.layBy(request, to);
        return "redirect:" + OtherOffice.WAY;
    }
}
