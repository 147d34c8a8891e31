package org.govmonitor.app.console.registry;

import java.util.List;
import java.util.Map;
import org.govmonitor.app.console.registry.FormFields.Typed;
import org.govmonitor.app.members.ForAdmins;
import org.govmonitor.app.members.SignedIn;
import org.govmonitor.app.registration.DeskAnswer;
import org.govmonitor.app.registration.KeptSite;
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

/** Adding and changing a site. */
@Controller
class SiteForms {
    private final RegistryView registry;
    private final RegistryDesk desk;
    private final FormFields fields;
    private final FormAnswers answers;
    private final UnitNames units;

    SiteForms(RegistryView registry, RegistryDesk desk, FormFields fields, FormAnswers answers, UnitNames units) {
        this.registry = registry;
        this.desk = desk;
        this.fields = fields;
        this.answers = answers;
        this.units = units;
    }

    @GetMapping("/sites/new")
    @ForAdmins
    String asNew(SignedIn me, Model model) {
        return answers.show(form(null, new Typed(Map.of(), Map.of()), null), model);
    }

    @PostMapping("/sites")
    @ForAdmins
    String add(@RequestParam Map<String, String> typed, SignedIn me, Model model, RedirectAttributes next) {
        DeskAnswer answer = desk.addSite(entry(typed), me.member().name());
        return answers.next(
                answer,
                id -> "/sites/" + id,
                (faults, whole) -> form(null, new Typed(typed, faults), whole),
                next,
                model);
    }

    @GetMapping("/sites/{id}/edit")
    @ForAdmins
    String edit(@PathVariable long id, SignedIn me, Model model) {
        KeptSite site = site(id, me);
        Map<String, String> values = Map.of(
                "name", site.name(),
                "url", site.url().toString(),
                "unit", site.unit(),
                "idCode", FileWords.text(site.idCode()));
        return answers.show(form(site, new Typed(values, Map.of()), null), model);
    }

    @PostMapping("/sites/{id}/edit")
    @ForAdmins
    String change(
            @PathVariable long id,
            @RequestParam long version,
            @RequestParam Map<String, String> typed,
            SignedIn me,
            Model model,
            RedirectAttributes next) {
        site(id, me);
        DeskAnswer answer =
                desk.editSite(new Shown(id, version), entry(typed), me.member().name());
        return answers.next(
                answer,
                done -> "/sites/" + id,
                (faults, whole) -> form(site(id, me), new Typed(typed, faults), whole),
                next,
                model);
    }

    private KeptSite site(long id, SignedIn me) {
        return registry.site(me.sight(), id).orElseThrow(NotThere::new);
    }

    private EntryForm form(@Nullable KeptSite site, Typed typed, @Nullable String fault) {
        return new EntryForm(
                site == null ? "form.site.add" : "form.site.edit",
                site == null ? "/sites" : "/sites/" + site.id() + "/edit",
                site == null ? "/sites" : "/sites/" + site.id(),
                site == null ? null : site.kept().version(),
                fields.site(typed, units.registered()),
                List.of(),
                fault);
    }

    private static TypedEntry entry(Map<String, String> typed) {
        return FormEntries.of(typed, List.of("name", "url", "unit", "idCode"));
    }
}
