package org.govmonitor.app.api;

import java.time.Instant;
import java.util.regex.Pattern;
import org.govmonitor.app.runs.Run;

/** After which run, the newest first, the next page begins. */
record RunCursor(Instant startedAt, long id) {
    private static final Pattern FORM = Pattern.compile("([0-9]{4}-[0-9T:.-]{10,40}Z)/([0-9]{1,18})");

    static RunCursor of(Run last) {
        return new RunCursor(last.startedAt(), last.id());
    }

    /** @throws Refusal if it is none of ours */
    static RunCursor read(String text) {
        return CursorText.read(
                text, FORM, form -> new RunCursor(Instant.parse(form.group(1)), Long.parseLong(form.group(2))));
    }

    @Override
    public String toString() {
        return CursorText.write(startedAt + "/" + id);
    }
}
