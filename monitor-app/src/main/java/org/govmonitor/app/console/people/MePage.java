package org.govmonitor.app.console.people;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.govmonitor.app.console.frame.Notice;
import org.govmonitor.app.members.ForMembers;
import org.govmonitor.app.members.MemberRefusal;
import org.govmonitor.app.members.Members;
import org.govmonitor.app.members.SignedIn;
import org.govmonitor.app.members.Tokens;
import org.govmonitor.app.members.entry.Sessions;
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

/** {@code /me}: one's own password, sessions and tokens. */
@Controller
class MePage {
    private final Members members;
    private final Tokens tokens;
    private final Sessions sessions;
    private final Moments moments;

    MePage(Members members, Tokens tokens, Sessions sessions, Clock clock) {
        this.members = members;
        this.tokens = tokens;
        this.sessions = sessions;
        this.moments = new Moments(clock);
    }

    /** A token on the page. */
    record Line(long id, String name, String created, String expires, String used) {}

    @GetMapping("/me")
    @ForMembers
    String show(SignedIn me, Model model) {
        List<Line> lines = tokens.of(me.member()).stream()
                .map(token -> new Line(
                        token.id(),
                        token.name(),
                        moments.minute(token.createdAt()),
                        moments.dayBefore(token.expiresAt()),
                        moments.minute(token.lastUsedAt())))
                .toList();
        model.addAttribute("tokens", lines);
        return "people/me";
    }

    @PostMapping("/me/password")
    @ForMembers
    String changePassword(
            SignedIn me,
            @RequestParam String present,
            @RequestParam String wanted,
            @RequestParam String again,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        model.addAttribute("notice", refusedOr(() -> {
            if (!wanted.equals(again)) {
                return Notice.failed("people.password.differ");
            }
            if (!members.changePassword(me.member(), present, wanted)) {
                return Notice.failed("me.password.wrong");
            }
            sessions.renew(me.member(), request, response);
            return Notice.done("me.password.done");
        }));
        return show(me, model);
    }

    @PostMapping("/me/sign-out-everywhere")
    @ForMembers
    String endSessions(SignedIn me) {
        members.endSessions(me.member());
        return "redirect:/sign-in?out";
    }

    @PostMapping("/me/tokens")
    @ForMembers
    String makeToken(
            SignedIn me,
            @RequestParam(defaultValue = "") String name,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate until,
            Model model) {
        model.addAttribute("notice", refusedOr(() -> {
            model.addAttribute("made", tokens.make(me.member(), name, until));
            return Notice.done("me.token.made");
        }));
        if (!model.containsAttribute("made")) {
            model.addAttribute("name", name);
            model.addAttribute("until", until);
        }
        return show(me, model);
    }

    @PostMapping("/me/tokens/{id}/revoke")
    @ForMembers
    String revoke(SignedIn me, @PathVariable long id, Model model) {
        if (!tokens.revoke(me.member(), id)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        model.addAttribute("notice", Notice.done("me.token.revoked"));
        return show(me, model);
    }

    private static Notice refusedOr(Supplier<Notice> done) {
        try {
            return done.get();
        } catch (MemberRefusal refusal) {
            return Notice.failed("people.refused", refusal.why());
        }
    }
}
