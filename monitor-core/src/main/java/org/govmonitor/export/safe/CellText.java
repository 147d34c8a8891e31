package org.govmonitor.export.safe;

import java.util.regex.Pattern;

/** Makes any text fit for a cell of a document that others will open. */
public final class CellText {
    /** Longer than any honest cell; a worksheet takes no more than 32,767 characters. */
    private static final int LONGEST = 20_000;

    /** What XML forbids or what changes the reading order of the text around it. */
    private static final Pattern UNFIT = Pattern.compile(
            "[\\p{Cntrl}&&[^\t\n]]|[\\p{Cs}\\uFFFE\\uFFFF\\u202A-\\u202E\\u2066-\\u2069\\u200E\\u200F]");

    /** Signs that let a spreadsheet take a text for a formula, in both widths, behind blanks too. */
    private static final Pattern FORMULA = Pattern.compile("^[\\s\\u3000]*[=+\\-@＝＋－＠|%].*", Pattern.DOTALL);

    private CellText() {}

    /** The text on one line without control characters. */
    public static String of(String text) {
        return lines(onOneLine(text));
    }

    /** As {@link #of}, but however long: what is printed as running text is nowhere cut short. */
    public static String whole(String text) {
        return UNFIT.matcher(onOneLine(text)).replaceAll("");
    }

    /** The text without control characters but line feeds. */
    public static String lines(String text) {
        String clean = UNFIT.matcher(text).replaceAll("");
        return clean.length() <= LONGEST ? clean : clean.substring(0, LONGEST) + "…";
    }

    /** Whether a spreadsheet may take the text for a formula. */
    public static boolean looksLikeFormula(String text) {
        return FORMULA.matcher(text).matches();
    }

    private static String onOneLine(String text) {
        return text.replaceAll("[\\t\\n\\r\\u2028\\u2029]+", " ");
    }
}
