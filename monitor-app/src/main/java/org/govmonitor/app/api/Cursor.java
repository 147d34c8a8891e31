package org.govmonitor.app.api;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.govmonitor.app.ledger.FindingBrief;
import org.govmonitor.words.Words;
import org.springframework.http.HttpStatus;

/** After which finding the next page begins; programs hand it back as they got it. */
record Cursor(LocalDate foundOn, long id) {
    private static final Words WORDS = Words.of(Cursor.class);
    private static final Pattern FORM = Pattern.compile("([0-9]{4}-[0-9]{2}-[0-9]{2})/([0-9]{1,18})");

    static Cursor of(FindingBrief last) {
        return new Cursor(last.foundOn(), last.id());
    }

    /** @throws Refusal if it is none of ours */
    static Cursor read(String text) {
        try {
            Matcher form = FORM.matcher(new String(Base64.getUrlDecoder().decode(text), StandardCharsets.US_ASCII));
            if (form.matches()) {
                return new Cursor(LocalDate.parse(form.group(1)), Long.parseLong(form.group(2)));
            }
        } catch (RuntimeException foreign) {
            throw new Refusal(HttpStatus.BAD_REQUEST, WORDS.say("cursor"));
        }
        throw new Refusal(HttpStatus.BAD_REQUEST, WORDS.say("cursor"));
    }

    @Override
    public String toString() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((foundOn + "/" + id).getBytes(StandardCharsets.US_ASCII));
    }
}
