package org.govmonitor.app.console.people;

import java.time.Clock;
import java.util.function.Supplier;
import org.govmonitor.app.console.frame.Notice;
import org.govmonitor.app.members.ForAdmins;
import org.govmonitor.app.members.Links;
import org.govmonitor.app.members.Member;
import org.govmonitor.app.members.MemberRefusal;
import org.govmonitor.app.members.Members;
import org.govmonitor.app.members.Person;
import org.govmonitor.app.members.Role;
import org.govmonitor.app.members.SignedIn;
import org.govmonitor.app.registration.Registrations;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** {@code /settings/people}: who belongs to the office, and what each may do. */
@Controller
class PeoplePage {
    private final Members members;
    private final Links links;
    private final Registrations registrations;
    private final Moments moments;

    PeoplePage(Members members, Links links, Registrations registrations, Clock clock) {
        this.members = members;
        this.links = links;
        this.registrations = registrations;
        this.moments = new Moments(clock);
    }

    /** A person on the page. */
    record Line(
            long id,
            String login,
            String name,
            Role role,
            @Nullable String unit,
            boolean active,
            boolean hasPassword,
            String lastSignedIn) {}

    /** What a form says of somebody. */
    record Form(
            @Nullable String login,
            @Nullable String name,
            @Nullable Role role,
            @Nullable String unit) {
        Role roleOr(Role other) {
            return role == null ? other : role;
        }

        @Nullable
        String unitOfRole() {
            return role != Role.UNIT || unit == null || unit.isEmpty() ? null : unit;
        }

        String text(@Nullable String said) {
            return said == null ? "" : said;
        }
    }

    @GetMapping("/settings/people")
    @ForAdmins
    String list(SignedIn me, Model model) {
        return list(new Form(null, null, null, null), model);
    }

    @PostMapping("/settings/people")
    @ForAdmins
    String add(SignedIn me, Form form, Model model) {
        Form shown = form;
        try {
            Member added = members.create(
                    form.text(form.login()),
                    form.text(form.name()),
                    form.roleOr(Role.VIEWER),
                    form.unitOfRole(),
                    null,
                    me.member().name());
            show(links.make(added.id(), me.member().name()), Notice.done("people.added", added.name()), model);
            shown = new Form(null, null, null, null);
        } catch (MemberRefusal refusal) {
            model.addAttribute("notice", Notice.failed("people.refused", refusal.why()));
        }
        return list(shown, model);
    }

    @GetMapping("/settings/people/{id}")
    @ForAdmins
    String one(SignedIn me, @PathVariable long id, Model model) {
        Line person = members.all().stream()
                .filter(known -> known.member().id() == id)
                .findFirst()
                .map(this::line)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("person", person);
        if (!model.containsAttribute("form")) {
            model.addAttribute("form", new Form(person.login(), person.name(), person.role(), person.unit()));
        }
        choices(model);
        return "people/person";
    }

    @PostMapping("/settings/people/{id}")
    @ForAdmins
    String change(SignedIn me, @PathVariable long id, Form form, Model model) {
        model.addAttribute("form", form);
        return done(me, id, model, () -> {
            members.change(id, form.text(form.name()), form.roleOr(Role.VIEWER), form.unitOfRole(), me.member());
            return Notice.done("people.changed");
        });
    }

    @PostMapping("/settings/people/{id}/lock")
    @ForAdmins
    String lock(SignedIn me, @PathVariable long id, Model model) {
        return done(me, id, model, () -> {
            members.activate(id, false, me.member(), me.member().name());
            return Notice.done("people.locked");
        });
    }

    @PostMapping("/settings/people/{id}/unlock")
    @ForAdmins
    String unlock(SignedIn me, @PathVariable long id, Model model) {
        return done(me, id, model, () -> {
            members.activate(id, true, me.member(), me.member().name());
            return Notice.done("people.unlocked");
        });
    }

    @PostMapping("/settings/people/{id}/link")
    @ForAdmins
    String link(SignedIn me, @PathVariable long id, Model model) {
        return done(me, id, model, () -> {
            Notice notice = Notice.done("people.linked");
            show(links.make(id, me.member().name()), notice, model);
            return notice;
        });
    }

    private String done(SignedIn me, long id, Model model, Supplier<Notice> act) {
        try {
            model.addAttribute("notice", act.get());
        } catch (MemberRefusal refusal) {
            model.addAttribute("notice", Notice.failed("people.refused", refusal.why()));
        }
        return one(me, id, model);
    }

    private static void show(String link, Notice notice, Model model) {
        model.addAttribute(
                "link",
                ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString() + link);
        model.addAttribute("hours", String.valueOf(Links.LIFE.toHours()));
        model.addAttribute("notice", notice);
    }

    private String list(Form form, Model model) {
        model.addAttribute("people", members.all().stream().map(this::line).toList());
        model.addAttribute("form", form);
        choices(model);
        return "people/people";
    }

    private void choices(Model model) {
        model.addAttribute("roles", Role.values());
        model.addAttribute("units", registrations.unitNames());
    }

    private Line line(Person person) {
        Member member = person.member();
        return new Line(
                member.id(),
                member.login(),
                member.name(),
                member.role(),
                member.unit(),
                person.active(),
                person.hasPassword(),
                moments.minute(person.lastSignedInAt()));
    }
}
