package org.govmonitor.app.api;

import org.govmonitor.app.members.ForMembers;
import org.govmonitor.app.members.Member;
import org.govmonitor.app.members.Role;
import org.govmonitor.app.members.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /api/v1/me}: in whose name a program asks. */
@RestController
class ApiMe {
    /** @param unit of a member of one, else null */
    record Me(
            long id,
            String login,
            String name,
            Role role,
            @Nullable String unit) {}

    @GetMapping("/api/v1/me")
    @ForMembers
    Me me(SignedIn me) {
        Member member = me.member();
        return new Me(member.id(), member.login(), member.name(), member.role(), member.unit());
    }
}
