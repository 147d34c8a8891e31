package org.govmonitor.app.console.people;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.govmonitor.app.console.frame.Paging;
import org.govmonitor.app.console.frame.TableFile;
import org.govmonitor.app.members.Audit;
import org.govmonitor.app.members.AuditAction;
import org.govmonitor.app.members.AuditEntry;
import org.govmonitor.app.members.AuditPage;
import org.govmonitor.app.members.AuditQuery;
import org.govmonitor.app.members.ForAdmins;
import org.govmonitor.app.members.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** {@code /settings/audit}: the trail, to read and to take away. */
@Controller
class AuditPages {
    private static final int READ_AT_ONCE = 500;

    private final Audit audit;
    private final MessageSource words;
    private final Moments moments;

    AuditPages(Audit audit, MessageSource words, Clock clock) {
        this.audit = audit;
        this.words = words;
        this.moments = new Moments(clock);
    }

    /** A line on the page. */
    record Line(String at, String actor, String what, String subject, String before, String after) {}

    @GetMapping(path = "/settings/audit", params = "!as")
    @ForAdmins
    String show(SignedIn me, AuditFilter filter, Model model) {
        int page = Paging.asked(filter.page());
        AuditPage found = audit.find(filter.query(moments), page - 1, Paging.SIZE);
        model.addAttribute("lines", found.entries().stream().map(this::line).toList());
        model.addAttribute("paging", new Paging(page, Paging.SIZE, found.total()));
        model.addAttribute("filter", filter);
        model.addAttribute("actors", audit.actors());
        model.addAttribute("actions", AuditAction.values());
        return "people/audit";
    }

    @GetMapping(path = "/settings/audit", params = "as")
    @ForAdmins
    ResponseEntity<StreamingResponseBody> download(SignedIn me, AuditFilter filter, @RequestParam String as) {
        AuditQuery query = filter.query(moments);
        List<String> headings = Stream.of("at", "actor", "what", "subject", "before", "after")
                .map(column -> word("audit." + column))
                .toList();
        return TableFile.answer(
                as,
                word("audit.title"),
                headings,
                () -> IntStream.iterate(0, page -> page + 1)
                        .mapToObj(page -> audit.find(query, page, READ_AT_ONCE).entries())
                        .takeWhile(entries -> !entries.isEmpty())
                        .flatMap(List::stream)
                        .map(this::line)
                        .map(line -> List.of(
                                line.at(), line.actor(), line.what(), line.subject(), line.before(), line.after())));
    }

    private Line line(AuditEntry entry) {
        return new Line(
                moments.second(entry.at()),
                entry.actor(),
                word("audit.what." + entry.what()),
                entry.subject(),
                orEmpty(entry.before()),
                orEmpty(entry.after()));
    }

    private String word(String key) {
        return words.getMessage(key, null, Locale.SIMPLIFIED_CHINESE);
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
