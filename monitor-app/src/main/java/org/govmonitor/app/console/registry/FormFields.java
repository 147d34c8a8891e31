package org.govmonitor.app.console.registry;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.govmonitor.app.console.registry.EntryForm.Field;
import org.govmonitor.registry.ColumnKind;
import org.govmonitor.registry.Platform;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The fields of each sort of entry. */
@Component
class FormFields {
    private static final int NAME = 200;
    private static final int ADDRESS = 2000;
    private static final int PHONE = 100;
    private static final int CODE = 40;

    private final MessageSource words;

    FormFields(MessageSource words) {
        this.words = words;
    }

    /** What was typed, and what is wrong with it, both by the names of fields. */
    record Typed(Map<String, String> values, Map<String, String> faults) {
        String value(String name) {
            return values.getOrDefault(name, "");
        }

        @Nullable
        String fault(String name) {
            return faults.get(name);
        }
    }

    List<Field> unit(Typed typed) {
        return List.of(
                text("name", "form.unit.name", true, NAME, typed),
                text("contact.name", "form.unit.contact", false, NAME, typed),
                text("contact.phone", "form.unit.phone", false, PHONE, typed),
                text("contact.mail", "form.unit.mail", false, NAME, typed));
    }

    List<Field> site(Typed typed, List<String> units) {
        return List.of(
                text("name", "form.site.name", true, NAME, typed),
                text("url", "form.site.url", "form.site.url.hint", true, ADDRESS, typed),
                choice("unit", "form.unit", true, units(units), typed),
                text("idCode", "form.site.code", "form.site.code.hint", false, CODE, typed));
    }

    List<Field> column(Typed typed) {
        Map<String, String> kinds = new LinkedHashMap<>();
        kinds.put("", say("form.column.kind.any"));
        for (ColumnKind kind : ColumnKind.values()) {
            kinds.put(kind.name(), say("kind." + kind));
        }
        return List.of(
                text("name", "form.column.name", true, NAME, typed),
                text("url", "form.column.url", "form.column.url.hint", true, ADDRESS, typed),
                choice("kind", "form.column.kind", false, kinds, typed),
                text("within", "form.column.within", "form.column.within.hint", false, CODE, typed));
    }

    List<Field> account(Typed typed, List<String> units) {
        Map<String, String> platforms = new LinkedHashMap<>();
        platforms.put("", say("form.choose"));
        for (Platform platform : Platform.values()) {
            platforms.put(platform.name(), say("platform." + platform));
        }
        return List.of(
                text("name", "form.account.name", true, NAME, typed),
                choice("platform", "form.account.platform", true, platforms, typed),
                choice("unit", "form.unit", true, units(units), typed),
                text("nickname", "form.account.nickname", "form.account.nickname.hint", false, NAME, typed),
                text("biz", "form.account.biz", "form.account.biz.hint", false, CODE, typed),
                text("originalId", "form.account.originalId", "form.account.originalId.hint", false, CODE, typed));
    }

    /** The empty line is for who has not chosen yet. */
    private Map<String, String> units(List<String> names) {
        Map<String, String> units = new LinkedHashMap<>();
        units.put("", say("form.choose"));
        new ArrayList<>(names).forEach(name -> units.put(name, name));
        return units;
    }

    private static Field text(String name, String label, boolean required, int most, Typed typed) {
        return text(name, label, null, required, most, typed);
    }

    private static Field text(
            String name, String label, @Nullable String hint, boolean required, int most, Typed typed) {
        return new Field(name, label, hint, required, Map.of(), most, typed.value(name), typed.fault(name));
    }

    private static Field choice(String name, String label, boolean required, Map<String, String> options, Typed typed) {
        return new Field(name, label, null, required, options, NAME, typed.value(name), typed.fault(name));
    }

    private String say(String key) {
        return words.getMessage(key, null, LocaleContextHolder.getLocale());
    }
}
