package org.govmonitor.app.console.registry;

import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.LongFunction;
import org.govmonitor.app.console.frame.Notice;
import org.govmonitor.app.registration.DeskAnswer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Turns what became of a change into the next page: the entry, or the form once more with what was typed. */
@Component
class FormAnswers {
    private static final String FORM = "registry/form";

    private final MessageSource words;
    private final DateTimeFormatter minute;

    FormAnswers(MessageSource words, Clock clock) {
        this.words = words;
        this.minute = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(clock.getZone());
    }

    String show(EntryForm form, Model model) {
        model.addAttribute("form", form);
        return FORM;
    }

    /**
     * The page after a change.
     *
     * @param done where to go once it is done, by the entry's id
     * @param again the form with faults by field, and a fault about the whole or null; asked for only where it was not done
     */
    String next(
            DeskAnswer answer,
            LongFunction<String> done,
            BiFunction<Map<String, String>, @Nullable String, EntryForm> again,
            RedirectAttributes next,
            Model model) {
        if (answer instanceof DeskAnswer.Done changed) {
            next.addFlashAttribute("notice", Notice.done("form.saved"));
            return "redirect:" + done.apply(changed.id());
        }
        if (answer instanceof DeskAnswer.Overtaken overtaken) {
            return show(again.apply(Map.of(), say(overtaken)), model);
        }
        return show(again.apply(((DeskAnswer.Invalid) answer).faults(), null), model);
    }

    /** That somebody came first, with what he left. */
    String say(DeskAnswer.Overtaken overtaken) {
        Object by = overtaken.by() == null ? words("form.overtaken.import") : overtaken.by();
        Object at = overtaken.at() == null ? "" : minute.format(overtaken.at());
        return words("form.overtaken", by, at, overtaken.now());
    }

    private String words(String key, Object... arguments) {
        return words.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }
}
