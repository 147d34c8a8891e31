package org.govmonitor.app.console.registry;

import java.time.Period;
import java.util.List;
import java.util.Map;
import org.govmonitor.app.console.registry.FormFields.Typed;
import org.govmonitor.app.members.ForAdmins;
import org.govmonitor.app.members.SignedIn;
import org.govmonitor.app.registration.DeskAnswer;
import org.govmonitor.app.registration.KeptColumn;
import org.govmonitor.app.registration.RegistryDesk;
import org.govmonitor.app.registration.RegistryView;
import org.govmonitor.app.registration.Shown;
import org.govmonitor.registry.file.TypedEntry;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Adding, changing and moving a column of a site. */
@Controller
class ColumnForms {
    private final RegistryView registry;
    private final RegistryDesk desk;
    private final FormFields fields;
    private final FormAnswers answers;

    ColumnForms(RegistryView registry, RegistryDesk desk, FormFields fields, FormAnswers answers) {
        this.registry = registry;
        this.desk = desk;
        this.fields = fields;
        this.answers = answers;
    }

    @GetMapping("/sites/{site}/columns/new")
    @ForAdmins
    String asNew(@PathVariable long site, SignedIn me, Model model) {
        NotThere.ifEmpty(registry.site(me.sight(), site));
        return answers.show(form(site, null, new Typed(Map.of(), Map.of()), null), model);
    }

    @PostMapping("/sites/{site}/columns")
    @ForAdmins
    String add(
            @PathVariable long site,
            @RequestParam Map<String, String> typed,
            SignedIn me,
            Model model,
            RedirectAttributes next) {
        NotThere.ifEmpty(registry.site(me.sight(), site));
        DeskAnswer answer = desk.addColumn(site, entry(typed), me.member().name());
        return answers.next(
                answer,
                id -> "/sites/" + site,
                (faults, whole) -> form(site, null, new Typed(typed, faults), whole),
                next,
                model);
    }

    @GetMapping("/columns/{id}/edit")
    @ForAdmins
    String edit(@PathVariable long id, SignedIn me, Model model) {
        KeptColumn column = column(id, me);
        Period within = column.column().within();
        Map<String, String> values = Map.of(
                "name", column.column().name(),
                "url", column.column().url().toString(),
                "kind", FileWords.text(column.column().kind()),
                "within", within == null ? "" : TypedEntry.window(within));
        return answers.show(form(column.siteId(), column, new Typed(values, Map.of()), null), model);
    }

    @PostMapping("/columns/{id}/edit")
    @ForAdmins
    String change(
            @PathVariable long id,
            @RequestParam long version,
            @RequestParam Map<String, String> typed,
            SignedIn me,
            Model model,
            RedirectAttributes next) {
        long site = column(id, me).siteId();
        DeskAnswer answer = desk.editColumn(
                new Shown(id, version), entry(typed), me.member().name());
        return answers.next(
                answer,
                done -> "/sites/" + site,
                (faults, whole) -> form(site, column(id, me), new Typed(typed, faults), whole),
                next,
                model);
    }

    private KeptColumn column(long id, SignedIn me) {
        return registry.column(me.sight(), id).orElseThrow(NotThere::new);
    }

    private EntryForm form(long site, @Nullable KeptColumn column, Typed typed, @Nullable String fault) {
        return new EntryForm(
                column == null ? "form.column.add" : "form.column.edit",
                column == null ? "/sites/" + site + "/columns" : "/columns/" + column.id() + "/edit",
                "/sites/" + site,
                column == null ? null : column.kept().version(),
                fields.column(typed),
                List.of(),
                fault);
    }

    private static TypedEntry entry(Map<String, String> typed) {
        return FormEntries.of(typed, List.of("name", "url", "kind", "within"));
    }
}
