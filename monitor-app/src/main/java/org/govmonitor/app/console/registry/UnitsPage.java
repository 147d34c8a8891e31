package org.govmonitor.app.console.registry;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.govmonitor.app.console.frame.TableFile;
import org.govmonitor.app.console.registry.FormFields.Typed;
import org.govmonitor.app.members.ForAdmins;
import org.govmonitor.app.members.ForMembers;
import org.govmonitor.app.members.SignedIn;
import org.govmonitor.app.registration.DeskAnswer;
import org.govmonitor.app.registration.KeptUnit;
import org.govmonitor.app.registration.RegistryDesk;
import org.govmonitor.app.registration.RegistryView;
import org.govmonitor.app.registration.Shown;
import org.govmonitor.app.registration.Sight;
import org.govmonitor.registry.Contact;
import org.govmonitor.registry.file.TypedEntry;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** {@code /units}: who answers for sites and accounts, and changing that. */
@Controller
class UnitsPage {
    private static final String PLACE = "/units";

    private final RegistryView registry;
    private final RegistryDesk desk;
    private final FormFields fields;
    private final FormAnswers answers;
    private final FileWords words;

    UnitsPage(RegistryView registry, RegistryDesk desk, FormFields fields, FormAnswers answers, FileWords words) {
        this.registry = registry;
        this.desk = desk;
        this.fields = fields;
        this.answers = answers;
        this.words = words;
    }

    @GetMapping(PLACE)
    @ForMembers
    String show(SignedIn me, Model model) {
        model.addAttribute("units", registry.units(me.sight()));
        return "registry/units";
    }

    @GetMapping(path = PLACE, params = "as")
    @ForMembers
    ResponseEntity<StreamingResponseBody> file(@RequestParam String as, SignedIn me) {
        List<KeptUnit> units = registry.units(me.sight());
        return TableFile.answer(
                as,
                words.say("units.title"),
                words.all(
                        "units.name",
                        "units.contact",
                        "units.phone",
                        "units.mail",
                        "units.sites",
                        "units.accounts",
                        "units.state"),
                () -> units.stream().map(this::row));
    }

    private List<String> row(KeptUnit unit) {
        Contact contact = unit.unit().contact() == null
                ? new Contact(null, null, null)
                : unit.unit().contact();
        return List.of(
                unit.unit().name(),
                FileWords.text(contact.name()),
                FileWords.text(contact.phone()),
                FileWords.text(contact.mail()),
                String.valueOf(unit.sites()),
                String.valueOf(unit.accounts()),
                words.state(unit.kept().halt()));
    }

    @GetMapping(PLACE + "/new")
    @ForAdmins
    String asNew(SignedIn me, Model model) {
        return answers.show(form(null, null, new Typed(Map.of(), Map.of()), null), model);
    }

    @PostMapping(PLACE)
    @ForAdmins
    String add(@RequestParam Map<String, String> typed, SignedIn me, Model model, RedirectAttributes next) {
        DeskAnswer answer = desk.addUnit(entry(typed), me.member().name());
        return answers.next(
                answer, id -> PLACE, (faults, whole) -> form(null, null, new Typed(typed, faults), whole), next, model);
    }

    @GetMapping(PLACE + "/{id}/edit")
    @ForAdmins
    String edit(@PathVariable long id, SignedIn me, Model model) {
        KeptUnit unit = unit(id);
        Map<String, String> values = new HashMap<>();
        values.put("name", unit.unit().name());
        Contact contact = unit.unit().contact();
        if (contact != null) {
            values.put("contact.name", FileWords.text(contact.name()));
            values.put("contact.phone", FileWords.text(contact.phone()));
            values.put("contact.mail", FileWords.text(contact.mail()));
        }
        return answers.show(form(id, unit.kept().version(), new Typed(values, Map.of()), null), model);
    }

    @PostMapping(PLACE + "/{id}/edit")
    @ForAdmins
    String change(
            @PathVariable long id,
            @RequestParam long version,
            @RequestParam Map<String, String> typed,
            SignedIn me,
            Model model,
            RedirectAttributes next) {
        unit(id);
        DeskAnswer answer =
                desk.editUnit(new Shown(id, version), entry(typed), me.member().name());
        return answers.next(
                answer,
                done -> PLACE,
                (faults, whole) -> form(id, unit(id).kept().version(), new Typed(typed, faults), whole),
                next,
                model);
    }

    private KeptUnit unit(long id) {
        return registry.units(Sight.EVERYTHING).stream()
                .filter(unit -> unit.id() == id)
                .findFirst()
                .orElseThrow(NotThere::new);
    }

    private EntryForm form(@Nullable Long id, @Nullable Long version, Typed typed, @Nullable String fault) {
        return new EntryForm(
                id == null ? "form.unit.add" : "form.unit.edit",
                id == null ? PLACE : PLACE + "/" + id + "/edit",
                PLACE,
                version,
                fields.unit(typed),
                List.of(),
                fault);
    }

    private static TypedEntry entry(Map<String, String> typed) {
        return FormEntries.of(typed, List.of("name", "contact.name", "contact.phone", "contact.mail"));
    }
}
