package org.govmonitor.app.console.notice;

import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.govmonitor.app.console.frame.Notice;
import org.govmonitor.app.console.frame.Paging;
import org.govmonitor.app.console.frame.TableFile;
import org.govmonitor.app.members.ForAdmins;
import org.govmonitor.app.members.SignedIn;
import org.govmonitor.app.notify.Correspondence;
import org.govmonitor.app.notify.DeliveryLine;
import org.govmonitor.app.notify.DeliveryState;
import org.govmonitor.app.notify.MessageQuery;
import org.govmonitor.app.registration.Registrations;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** {@code /settings/messages}: every message, what became of it on each channel, and sending it again. */
@Controller
class MessagesPage {
    private static final String LIST = "/settings/messages";
    private static final int READ_AT_ONCE = 500;

    private final Correspondence correspondence;
    private final Registrations registrations;
    private final MessageSource words;
    private final DateTimeFormatter minute;

    MessagesPage(Correspondence correspondence, Registrations registrations, MessageSource words, Clock clock) {
        this.correspondence = correspondence;
        this.registrations = registrations;
        this.words = words;
        this.minute = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(clock.getZone());
    }

    /**
     * Which lines the address asks for; null and empty are no limit.
     *
     * @param where a state, or NONE
     * @param to a unit, or * for the office
     */
    record Filter(
            @Nullable String where,
            @Nullable String to,
            @Nullable Integer page) {

        /** What it understands of it: a state that there is not limits nothing. */
        MessageQuery query() {
            String known = Stream.concat(
                                    Stream.of(DeliveryState.values()).map(DeliveryState::name),
                                    Stream.of(MessageQuery.NOWHERE))
                            .anyMatch(name -> name.equals(where))
                    ? where
                    : null;
            return new MessageQuery(known, to == null || to.isBlank() ? null : to);
        }
    }

    @GetMapping(path = LIST, params = "!as")
    @ForAdmins
    String list(SignedIn me, Filter filter, Model model) {
        int page = Paging.asked(filter.page());
        MessageQuery query = filter.query();
        model.addAttribute("lines", correspondence.find(query, page - 1, Paging.SIZE));
        model.addAttribute("paging", new Paging(page, Paging.SIZE, correspondence.count(query)));
        model.addAttribute("filter", filter);
        model.addAttribute("states", DeliveryState.values());
        model.addAttribute("units", registrations.unitNames());
        return "notice/messages";
    }

    @GetMapping(path = LIST, params = "as")
    @ForAdmins
    ResponseEntity<StreamingResponseBody> download(SignedIn me, Filter filter, @RequestParam String as) {
        MessageQuery query = filter.query();
        List<String> headings = Stream.of("at", "to", "subject", "channel", "state", "tries", "sent", "problem")
                .map(column -> word("message." + column))
                .toList();
        return TableFile.answer(
                as,
                word("message.title"),
                headings,
                () -> IntStream.iterate(0, page -> page + 1)
                        .mapToObj(page -> correspondence.find(query, page, READ_AT_ONCE))
                        .takeWhile(lines -> !lines.isEmpty())
                        .flatMap(List::stream)
                        .map(this::cells));
    }

    @GetMapping(LIST + "/{id:[0-9]+}")
    @ForAdmins
    String one(SignedIn me, @PathVariable long id, Model model) {
        model.addAttribute(
                "message",
                correspondence.message(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
        return "notice/message";
    }

    /** @param delivery null for a message without any */
    @PostMapping(LIST + "/{id:[0-9]+}/again")
    @ForAdmins
    String again(
            SignedIn me,
            @PathVariable long id,
            @RequestParam(required = false) @Nullable Long delivery,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes next) {
        String by = me.member().name();
        if (correspondence.message(id).isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        try {
            boolean goes = delivery == null
                    ? correspondence.spread(id, reason, by) > 0
                    : correspondence.again(delivery, reason, by);
            next.addFlashAttribute(
                    "notice",
                    goes
                            ? Notice.done("message.goes")
                            : Notice.failed(delivery == null ? "message.nowhere" : "message.faster"));
        } catch (IllegalArgumentException e) {
            next.addFlashAttribute("notice", Notice.failed("notice.said", String.valueOf(e.getMessage())));
        }
        return "redirect:" + LIST + "/" + id;
    }

    private List<String> cells(DeliveryLine line) {
        return List.of(
                at(line.createdAt()),
                line.unit() == null ? word("channel.office") : line.unit(),
                line.subject(),
                line.channel() == null || line.kind() == null
                        ? ""
                        : line.channel() + " (" + word("channel.kind." + line.kind()) + ")",
                word("message.state." + (line.state() == null ? MessageQuery.NOWHERE : line.state())),
                String.valueOf(line.tries()),
                at(line.sentAt()),
                line.problem() == null ? "" : line.problem());
    }

    private String at(@Nullable Instant moment) {
        return moment == null ? "" : minute.format(moment);
    }

    private String word(String key) {
        return words.getMessage(key, null, Locale.SIMPLIFIED_CHINESE);
    }
}
