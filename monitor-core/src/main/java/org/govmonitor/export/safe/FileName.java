package org.govmonitor.export.safe;

import java.util.regex.Pattern;

/** Makes any text fit for the name of a file, on whatever system it is saved. */
public final class FileName {
    private static final int LONGEST = 80;
    private static final int LONGEST_ENDING = 6;

    /** What Windows forbids, what some systems part folders by, and what a shell or a header would read. */
    private static final Pattern UNFIT = Pattern.compile("[\\\\/:*?\"<>|;'`$%!\\t\\n]+");

    private static final Pattern LEADING = Pattern.compile("^[\\s.=+\\-@~]+");

    private FileName() {}

    /**
     * @param text without the ending of the file
     * @return at most 80 characters, never empty; no sign that a system forbids or takes for more than a letter
     */
    public static String of(String text) {
        String clean = UNFIT.matcher(CellText.of(text)).replaceAll("_");
        String named = LEADING.matcher(clean).replaceFirst("").strip();
        String cut = named.codePointCount(0, named.length()) <= LONGEST
                ? named
                : named.substring(0, named.offsetByCodePoints(0, LONGEST));
        return cut.isEmpty() ? "_" : cut;
    }

    /** @param name with its ending, if it has one, which stays */
    public static String withEnding(String name) {
        int dot = name.lastIndexOf('.');
        return dot <= 0 || name.length() - dot > LONGEST_ENDING
                ? of(name)
                : of(name.substring(0, dot)) + "." + of(name.substring(dot + 1));
    }
}
