package org.govmonitor.app.console.people;

import org.govmonitor.app.members.OpenToAll;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** {@code /sign-in}: the way in. */
@Controller
class SignInPage {
    @GetMapping("/sign-in")
    @OpenToAll
    String show() {
        return "people/sign-in";
    }
}
