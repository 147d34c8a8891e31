package org.govmonitor.app.console.registry;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.govmonitor.app.console.registry.EntryForm.Source;
import org.govmonitor.app.console.registry.FormFields.Typed;
import org.govmonitor.app.members.ForAdmins;
import org.govmonitor.app.members.SignedIn;
import org.govmonitor.app.registration.DeskAnswer;
import org.govmonitor.app.registration.KeptAccount;
import org.govmonitor.app.registration.RegistryDesk;
import org.govmonitor.app.registration.RegistryView;
import org.govmonitor.app.registration.Shown;
import org.govmonitor.registry.AccountMarks;
import org.govmonitor.registry.MediaAccount;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Adding and changing an account with its sources. */
@Controller
class AccountForms {
    private final RegistryView registry;
    private final RegistryDesk desk;
    private final FormFields fields;
    private final FormAnswers answers;
    private final UnitNames units;

    AccountForms(RegistryView registry, RegistryDesk desk, FormFields fields, FormAnswers answers, UnitNames units) {
        this.registry = registry;
        this.desk = desk;
        this.fields = fields;
        this.answers = answers;
        this.units = units;
    }

    @GetMapping("/accounts/new")
    @ForAdmins
    String asNew(SignedIn me, Model model) {
        return answers.show(form(null, new Typed(Map.of(), Map.of()), FormEntries.sources(List.of()), null), model);
    }

    @PostMapping("/accounts")
    @ForAdmins
    String add(@RequestParam Map<String, String> typed, SignedIn me, Model model, RedirectAttributes next) {
        DeskAnswer answer =
                desk.addAccount(FormEntries.account(typed), me.member().name());
        return answers.next(
                answer,
                id -> "/accounts/" + id,
                (faults, whole) -> form(null, new Typed(typed, faults), FormEntries.sources(typed, faults), whole),
                next,
                model);
    }

    @GetMapping("/accounts/{id}/edit")
    @ForAdmins
    String edit(@PathVariable long id, SignedIn me, Model model) {
        KeptAccount kept = account(id, me);
        MediaAccount account = kept.account();
        AccountMarks marks = account.marks();
        Map<String, String> values = new HashMap<>();
        values.put("name", account.name());
        values.put("platform", account.platform().name());
        values.put("unit", account.unit());
        values.put("nickname", marks.nickname().equals(account.name()) ? "" : marks.nickname());
        values.put("biz", FileWords.text(marks.biz()));
        values.put("originalId", FileWords.text(marks.originalId()));
        return answers.show(
                form(kept, new Typed(values, Map.of()), FormEntries.sources(account.sources()), null), model);
    }

    @PostMapping("/accounts/{id}/edit")
    @ForAdmins
    String change(
            @PathVariable long id,
            @RequestParam long version,
            @RequestParam Map<String, String> typed,
            SignedIn me,
            Model model,
            RedirectAttributes next) {
        account(id, me);
        DeskAnswer answer = desk.editAccount(
                new Shown(id, version), FormEntries.account(typed), me.member().name());
        return answers.next(
                answer,
                done -> "/accounts/" + id,
                (faults, whole) ->
                        form(account(id, me), new Typed(typed, faults), FormEntries.sources(typed, faults), whole),
                next,
                model);
    }

    private KeptAccount account(long id, SignedIn me) {
        return registry.account(me.sight(), id).orElseThrow(NotThere::new);
    }

    private EntryForm form(@Nullable KeptAccount account, Typed typed, List<Source> sources, @Nullable String fault) {
        return new EntryForm(
                account == null ? "form.account.add" : "form.account.edit",
                account == null ? "/accounts" : "/accounts/" + account.id() + "/edit",
                account == null ? "/accounts" : "/accounts/" + account.id(),
                account == null ? null : account.kept().version(),
                fields.account(typed, units.registered()),
                sources,
                fault);
    }
}
