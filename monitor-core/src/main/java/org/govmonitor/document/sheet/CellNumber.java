package org.govmonitor.document.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.jspecify.annotations.Nullable;

/**
 * A number as a person sees it in its cell. Only where the cell shows a power of ten, as it does for every long number, is it
 * written out: to 15 digits and zeros behind, as the program does when the cell is clicked on.
 */
final class CellNumber {
    private static final MathContext PRECISION = new MathContext(15);
    private static final double WHOLE = 1e15;
    private static final int LONGEST = 40;
    private static final String GENERAL = "General";

    private final DataFormatter formatter = new DataFormatter(Locale.ROOT);

    /**
     * @param format the cell's number format, or null for the general one
     * @param index the format's number
     */
    String text(double value, int index, @Nullable String format) {
        if (format == null || format.equals(GENERAL) || format.equals("@")) {
            return plain(value);
        }
        try {
            String shown = formatter.formatRawCellContents(value, index, format);
            return shown.length() > LONGEST || isPowerOfTen(shown) ? plain(value) : shown;
        } catch (RuntimeException badFormat) {
            return plain(value);
        }
    }

    static String plain(double value) {
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            return "";
        }
        if (value == Math.rint(value) && Math.abs(value) < WHOLE) {
            return Long.toString((long) value);
        }
        String plain =
                new BigDecimal(value).round(PRECISION).stripTrailingZeros().toPlainString();
        return plain.length() > LONGEST ? Double.toString(value) : plain;
    }

    /** The number that a text of a file means, or null. */
    static @Nullable Double parse(String text) {
        try {
            return Double.valueOf(text.strip());
        } catch (NumberFormatException notANumber) {
            return null;
        }
    }

    private static boolean isPowerOfTen(String shown) {
        int at = shown.indexOf('E');
        return at > 0 && at + 1 < shown.length() && "+-0123456789".indexOf(shown.charAt(at + 1)) >= 0;
    }
}
