package org.govmonitor.app.notify.send;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.ToIntFunction;
import org.govmonitor.words.Words;
import tools.jackson.databind.json.JsonMapper;

/** Texts made to fit. */
final class Shortened {
    private static final Words WORDS = Words.of(Shortened.class);
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int QUOTES = 2;

    private Shortened() {}

    /** The bytes of a text in UTF-8. */
    static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    /** The bytes of a text inside JSON, where a line break takes two. */
    static int bytesInJson(String text) {
        return JSON.writeValueAsBytes(text).length - QUOTES;
    }

    /**
     * A text, without its last lines where it is too long, which a last line then says.
     *
     * @param items how many things the whole lists, 0 for none
     * @param most its size at most, at least 100
     */
    static String fit(String text, int items, int most, ToIntFunction<String> size) {
        if (size.applyAsInt(text) <= most) {
            return text;
        }
        String end = "\n" + (items > 0 ? WORDS.say("more", items) : WORDS.say("long"));
        List<String> lines = text.lines().toList();
        for (int kept = lines.size() - 1; kept > 0; kept--) {
            String shorter = String.join("\n", lines.subList(0, kept)).stripTrailing() + end;
            if (size.applyAsInt(shorter) <= most) {
                return shorter;
            }
        }
        return firstOf(lines.get(0), end, most, size);
    }

    private static String firstOf(String line, String end, int most, ToIntFunction<String> size) {
        int kept = line.length();
        while (kept > 0 && size.applyAsInt(line.substring(0, kept) + end) > most) {
            kept = line.offsetByCodePoints(kept, -1);
        }
        return line.substring(0, kept) + end;
    }
}
