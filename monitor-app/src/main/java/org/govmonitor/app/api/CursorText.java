package org.govmonitor.app.api;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.govmonitor.words.Words;
import org.springframework.http.HttpStatus;

/** How cursors travel: programs hand them back as they got them and read nothing out of them. */
final class CursorText {
    private static final Words WORDS = Words.of(CursorText.class);

    private CursorText() {}

    static String write(String place) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(place.getBytes(StandardCharsets.US_ASCII));
    }

    /**
     * @param form of the cursors of a list
     * @param place that such a cursor names; may fail where the form promises too much
     * @throws Refusal if it is none of the list
     */
    static <T> T read(String text, Pattern form, Function<Matcher, T> place) {
        try {
            Matcher known = form.matcher(new String(Base64.getUrlDecoder().decode(text), StandardCharsets.US_ASCII));
            if (known.matches()) {
                return place.apply(known);
            }
        } catch (RuntimeException foreign) {
            throw new Refusal(HttpStatus.BAD_REQUEST, WORDS.say("cursor"));
        }
        throw new Refusal(HttpStatus.BAD_REQUEST, WORDS.say("cursor"));
    }
}
