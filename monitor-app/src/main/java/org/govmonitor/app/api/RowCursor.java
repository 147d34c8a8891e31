package org.govmonitor.app.api;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * After which row the next page of a list begins that goes by the numbers of its rows: what is entered meanwhile comes last, and
 * nothing moves.
 *
 * @param list names the list, so that the cursor of another is not taken for one of it
 */
record RowCursor(String list, long id) {
    /** After which number to begin; 0 for the first page. @throws Refusal if it is none of this list */
    static long after(String list, @Nullable String text) {
        return text == null
                ? 0
                : CursorText.read(
                        text, Pattern.compile(list + "/([0-9]{1,18})"), form -> Long.parseLong(form.group(1)));
    }

    @Override
    public String toString() {
        return CursorText.write(list + "/" + id);
    }
}
