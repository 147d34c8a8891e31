package org.govmonitor.app.console.notice;

import java.util.Objects;
import java.util.function.Supplier;
import org.govmonitor.app.console.frame.Notice;
import org.govmonitor.app.members.ForAdmins;
import org.govmonitor.app.members.SignedIn;
import org.govmonitor.app.notify.Trial;
import org.govmonitor.app.notify.channel.Channel;
import org.govmonitor.app.notify.channel.ChannelDraft;
import org.govmonitor.app.notify.channel.Channels;
import org.govmonitor.app.notify.send.ChannelKind;
import org.govmonitor.app.notify.send.Outcome;
import org.govmonitor.app.registration.Registrations;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** {@code /settings/channels}: on which ways messages go to units and to the office. */
@Controller
class ChannelsPage {
    private static final String LIST = "/settings/channels";
    private static final String ONE = LIST + "/{id:[0-9]+}";

    private final Channels channels;
    private final Trial trial;
    private final Registrations registrations;

    ChannelsPage(Channels channels, Trial trial, Registrations registrations) {
        this.channels = channels;
        this.trial = trial;
        this.registrations = registrations;
    }

    /**
     * What was typed. Neither address nor secret is shown again: most addresses are keys.
     *
     * @param unit empty for the office
     */
    record Typed(
            @Nullable String unit,
            @Nullable ChannelKind kind,
            @Nullable String name,
            @Nullable String address,
            @Nullable String secret) {
        static final Typed NOTHING = new Typed(null, null, null, null, null);

        ChannelDraft draft(ChannelKind of) {
            return new ChannelDraft(
                    unit == null || unit.isBlank() ? null : unit.strip(), of, text(name), text(address), text(secret));
        }

        private static String text(@Nullable String said) {
            return Objects.requireNonNullElse(said, "");
        }

        @Override
        public String toString() {
            return kind + " " + name;
        }
    }

    @GetMapping(LIST)
    @ForAdmins
    String list(SignedIn me, Model model) {
        return list(Typed.NOTHING, model);
    }

    @PostMapping(LIST)
    @ForAdmins
    String add(SignedIn me, Typed typed, Model model, RedirectAttributes next) {
        try {
            ChannelKind kind = Objects.requireNonNullElse(typed.kind(), ChannelKind.MAIL);
            Channel added = channels.add(typed.draft(kind), me.member().name());
            next.addFlashAttribute("notice", Notice.done("channel.added"));
            return "redirect:" + LIST + "/" + added.id();
        } catch (IllegalArgumentException e) {
            model.addAttribute("notice", Notice.failed("notice.said", String.valueOf(e.getMessage())));
            return list(typed, model);
        }
    }

    @GetMapping(ONE)
    @ForAdmins
    String one(SignedIn me, @PathVariable long id, Model model) {
        Channel channel = there(id);
        model.addAttribute("channel", channel);
        if (!model.containsAttribute("typed")) {
            model.addAttribute("typed", new Typed(channel.unit(), channel.kind(), channel.name(), null, null));
        }
        return "notice/channel";
    }

    @PostMapping(ONE)
    @ForAdmins
    String change(SignedIn me, @PathVariable long id, Typed typed, Model model) {
        Channel channel = there(id);
        model.addAttribute("typed", typed);
        return answered(me, id, model, () -> {
            channels.change(id, typed.draft(channel.kind()), me.member().name());
            return Notice.done("channel.changed");
        });
    }

    @PostMapping(ONE + "/enable")
    @ForAdmins
    String enable(SignedIn me, @PathVariable long id, @RequestParam boolean enabled, Model model) {
        there(id);
        return answered(me, id, model, () -> {
            channels.enable(id, enabled, me.member().name());
            return Notice.done(enabled ? "channel.enabled" : "channel.disabled");
        });
    }

    @PostMapping(ONE + "/test")
    @ForAdmins
    String test(SignedIn me, @PathVariable long id, Model model) {
        there(id);
        return answered(me, id, model, () -> {
            Outcome outcome = trial.send(id, me.member().name());
            return outcome instanceof Outcome.Sent
                    ? Notice.done("channel.tested", Trial.inWords(outcome))
                    : Notice.failed("channel.failed", Trial.inWords(outcome));
        });
    }

    private String answered(SignedIn me, long id, Model model, Supplier<Notice> act) {
        try {
            model.addAttribute("notice", act.get());
        } catch (IllegalArgumentException e) {
            model.addAttribute("notice", Notice.failed("notice.said", String.valueOf(e.getMessage())));
        }
        return one(me, id, model);
    }

    private Channel there(long id) {
        return channels.byId(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private String list(Typed typed, Model model) {
        model.addAttribute("channels", channels.all());
        model.addAttribute("kinds", ChannelKind.values());
        model.addAttribute("units", registrations.unitNames());
        model.addAttribute("typed", typed);
        return "notice/channels";
    }
}
