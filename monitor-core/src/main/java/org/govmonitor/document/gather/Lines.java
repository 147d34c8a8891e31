package org.govmonitor.document.gather;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Text as it comes out of files, in clean lines. */
final class Lines {
    private static final Pattern BREAK = Pattern.compile("\\R|[\u000B\u000C\u001E]");
    private static final Pattern DIGITS = Pattern.compile("[0-9\uFF10-\uFF19 -]+[Xx\uFF38\uFF58]?");
    /** A number of a person that a narrow cell may wrap is this long. */
    private static final int SHORTEST = 11;

    private static final int LONGEST = 20;

    private Lines() {}

    /** The lines of a text, stripped, without control characters, none blank. */
    static List<String> of(String text) {
        if (isClean(text)) {
            String line = text.strip();
            return line.isEmpty() ? List.of() : List.of(line);
        }
        return BREAK.splitAsStream(text)
                .map(Lines::withoutControls)
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** The number that the lines of one cell make together, or null where they make none or each may be a number itself. */
    static @Nullable String joined(List<String> lines) {
        if (!lines.stream().allMatch(line -> DIGITS.matcher(line).matches() && line.length() < LONGEST)) {
            return null;
        }
        String joined = String.join("", lines).replace(" ", "").replace("-", "");
        return joined.length() >= SHORTEST && joined.length() <= LONGEST ? joined : null;
    }

    private static boolean isClean(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c == '\u0085' || c == '\u2028' || c == '\u2029') {
                return false;
            }
        }
        return true;
    }

    private static String withoutControls(String line) {
        StringBuilder clean = new StringBuilder(line.length());
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c >= ' ' || c == '\t') {
                clean.append(c);
            }
        }
        return clean.toString();
    }
}
