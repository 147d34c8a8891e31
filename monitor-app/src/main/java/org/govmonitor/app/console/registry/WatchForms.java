package org.govmonitor.app.console.registry;

import java.util.Locale;
import org.govmonitor.app.console.frame.Notice;
import org.govmonitor.app.members.ForAdmins;
import org.govmonitor.app.members.SignedIn;
import org.govmonitor.app.registration.DeskAnswer;
import org.govmonitor.app.registration.ImportReport.Kind;
import org.govmonitor.app.registration.Kept;
import org.govmonitor.app.registration.KeptAccount;
import org.govmonitor.app.registration.KeptColumn;
import org.govmonitor.app.registration.KeptSite;
import org.govmonitor.app.registration.KeptUnit;
import org.govmonitor.app.registration.RegistryView;
import org.govmonitor.app.registration.Shown;
import org.govmonitor.app.registration.Sight;
import org.govmonitor.app.registration.WatchDesk;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** {@code /registry/site/5/pause} and its siblings: pausing, retiring and resuming an entry, each with what it means. */
@Controller
class WatchForms {
    private static final String PATH = "/registry/{kind:unit|site|column|account}/{id}/{step:pause|retire|resume}";

    private final RegistryView registry;
    private final WatchDesk desk;
    private final FormAnswers answers;

    WatchForms(RegistryView registry, WatchDesk desk, FormAnswers answers) {
        this.registry = registry;
        this.desk = desk;
        this.answers = answers;
    }

    /** The entry that is to be paused, as the page shows it. */
    record Entry(String kind, long id, String name, Kept kept, String back) {}

    @GetMapping(PATH)
    @ForAdmins
    String show(@PathVariable String kind, @PathVariable long id, @PathVariable String step, SignedIn me, Model model) {
        return show(entry(kind, id), step, "", null, model);
    }

    @PostMapping(PATH)
    @ForAdmins
    String take(
            @PathVariable String kind,
            @PathVariable long id,
            @PathVariable String step,
            @RequestParam long version,
            @RequestParam(defaultValue = "") String reason,
            SignedIn me,
            Model model,
            RedirectAttributes next) {
        Entry entry = entry(kind, id);
        Kind sort = Kind.valueOf(kind.toUpperCase(Locale.ROOT));
        Shown shown = new Shown(id, version);
        String actor = me.member().name();
        DeskAnswer answer = switch (step) {
            case "pause" -> desk.pause(sort, shown, reason, actor);
            case "retire" -> desk.retire(sort, shown, reason, actor);
            default -> desk.resume(sort, shown, actor);
        };
        if (answer instanceof DeskAnswer.Done) {
            next.addFlashAttribute("notice", Notice.done("watch.done." + step, entry.name()));
            return "redirect:" + entry.back();
        }
        String fault = answer instanceof DeskAnswer.Overtaken overtaken
                ? answers.say(overtaken)
                : ((DeskAnswer.Invalid) answer).faults().values().iterator().next();
        return show(entry(kind, id), step, reason, fault, model);
    }

    private static String show(Entry entry, String step, String reason, @Nullable String fault, Model model) {
        model.addAttribute("entry", entry);
        model.addAttribute("step", step);
        model.addAttribute("reason", reason);
        model.addAttribute("fault", fault);
        model.addAttribute("most", WatchDesk.LONGEST_REASON);
        return "registry/watch";
    }

    private Entry entry(String kind, long id) {
        return switch (kind) {
            case "unit" -> {
                KeptUnit unit = registry.units(Sight.EVERYTHING).stream()
                        .filter(one -> one.id() == id)
                        .findFirst()
                        .orElseThrow(NotThere::new);
                yield new Entry(kind, id, unit.unit().name(), unit.kept(), "/units");
            }
            case "site" -> {
                KeptSite site = registry.site(Sight.EVERYTHING, id).orElseThrow(NotThere::new);
                yield new Entry(kind, id, site.name(), site.kept(), "/sites/" + id);
            }
            case "column" -> {
                KeptColumn column = registry.column(Sight.EVERYTHING, id).orElseThrow(NotThere::new);
                yield new Entry(kind, id, column.column().name(), column.kept(), "/sites/" + column.siteId());
            }
            default -> {
                KeptAccount account = registry.account(Sight.EVERYTHING, id).orElseThrow(NotThere::new);
                yield new Entry(kind, id, account.registered().name(), account.kept(), "/accounts/" + id);
            }
        };
    }
}
