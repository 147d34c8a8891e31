package org.govmonitor.app.console.people;

import org.govmonitor.app.console.frame.Notice;
import org.govmonitor.app.members.Links;
import org.govmonitor.app.members.MemberRefusal;
import org.govmonitor.app.members.OpenToAll;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** {@code /welcome}: where a one-time link leads, to set a password. */
@Controller
class WelcomePage {
    private final Links links;

    WelcomePage(Links links) {
        this.links = links;
    }

    @GetMapping("/welcome")
    @OpenToAll
    String show(@RequestParam(defaultValue = "") String token, Model model) {
        model.addAttribute("token", token);
        model.addAttribute("holder", links.holder(token).orElse(null));
        return "people/welcome";
    }

    @PostMapping("/welcome")
    @OpenToAll
    String set(@RequestParam String token, @RequestParam String password, @RequestParam String again, Model model) {
        if (!password.equals(again)) {
            model.addAttribute("notice", Notice.failed("people.password.differ"));
            return show(token, model);
        }
        try {
            links.use(token, password);
        } catch (MemberRefusal refusal) {
            model.addAttribute("notice", Notice.failed("people.refused", refusal.why()));
            return show(token, model);
        }
        return "redirect:/sign-in?set";
    }
}
