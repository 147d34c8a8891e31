package org.govmonitor.privacy.scanner;

import java.util.Locale;
import java.util.ResourceBundle;
import org.govmonitor.page.VisibleText;
import org.jspecify.annotations.Nullable;

/** Names the place of a hit for people, free of what stands there. */
final class Places {
    private static final ResourceBundle WORDS =
            ResourceBundle.getBundle("org.govmonitor.privacy.scanner.places", Locale.ROOT);
    /** What stands before, between and behind the numbers: a large table asks for thousands of places. */
    private static final String[] LINE = parts("line");

    private static final String[] CELL = parts("cell");

    private Places() {}

    /** @param line from 1 */
    static String of(int line, VisibleText.@Nullable Cell cell) {
        return cell == null ? LINE[0] + line + LINE[1] : CELL[0] + cell.table() + CELL[1] + cell.row() + CELL[2];
    }

    private static String[] parts(String key) {
        return WORDS.getString(key).split("#", -1);
    }
}
