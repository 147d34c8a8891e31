package org.govmonitor.registry.file;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/**
 * The sheets of a registry workbook and their columns. One row is one thing; a row of {@link #COLUMNS} or {@link #SOURCES}
 * names in {@value #WHOLE} (and the platform) what it is part of. The words people see stand in {@code workbook.properties}.
 */
enum WorkbookForm {
    UNITS(EntryKind.UNIT, "name", "contact.name", "contact.phone", "contact.mail"),
    SITES(EntryKind.SITE, "name", "url", "unit", "idCode"),
    COLUMNS(EntryKind.COLUMN, WorkbookForm.WHOLE, "name", "url", "kind", "within"),
    ACCOUNTS(EntryKind.ACCOUNT, "name", "platform", "unit", "nickname", "biz", "originalId"),
    SOURCES(EntryKind.SOURCE, WorkbookForm.WHOLE, "platform", "kind", "url", "status", "appid", "originalId", "uid");

    /** The column that names the site or account a row belongs to. */
    static final String WHOLE = "whole";

    private static final ResourceBundle WORDS =
            ResourceBundle.getBundle("org.govmonitor.registry.file.workbook", Locale.ROOT);

    private final EntryKind kind;
    private final List<String> keys;

    WorkbookForm(EntryKind kind, String... keys) {
        this.kind = kind;
        this.keys = List.of(keys);
    }

    /** The form of the sheet with this title, or null. */
    static @Nullable WorkbookForm titled(String title) {
        for (WorkbookForm form : values()) {
            if (form.title().equals(title)) {
                return form;
            }
        }
        return null;
    }

    EntryKind kind() {
        return kind;
    }

    List<String> keys() {
        return keys;
    }

    String title() {
        return WORDS.getString(kind.name());
    }

    String heading(String key) {
        return WORDS.getString(kind.name() + "." + key);
    }

    /** The key of the column with this heading, or null. */
    @Nullable
    String key(String heading) {
        return keys.stream()
                .filter(key -> heading(key).equals(heading))
                .findFirst()
                .orElse(null);
    }
}
