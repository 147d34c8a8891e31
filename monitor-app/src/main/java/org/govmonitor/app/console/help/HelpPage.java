package org.govmonitor.app.console.help;

import org.govmonitor.app.members.ForMembers;
import org.govmonitor.app.members.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** {@code /help}: the manual, from the chapter of whoever reads it. */
@Controller
class HelpPage {
    @GetMapping("/help")
    @ForMembers
    String show(SignedIn me, Model model) {
        model.addAttribute("role", me.member().role());
        return "help/manual";
    }
}
