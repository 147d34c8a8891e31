package org.govmonitor.app.api;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.govmonitor.app.ledger.FindingBrief;

/** After which finding the next page begins. */
record Cursor(LocalDate foundOn, long id) {
    private static final Pattern FORM = Pattern.compile("([0-9]{4}-[0-9]{2}-[0-9]{2})/([0-9]{1,18})");

    static Cursor of(FindingBrief last) {
        return new Cursor(last.foundOn(), last.id());
    }

    /** @throws Refusal if it is none of ours */
    static Cursor read(String text) {
        return CursorText.read(
                text, FORM, form -> new Cursor(LocalDate.parse(form.group(1)), Long.parseLong(form.group(2))));
    }

    @Override
    public String toString() {
        return CursorText.write(foundOn + "/" + id);
    }
}
