package org.govmonitor.privacy.scanner;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.govmonitor.page.VisibleText;
import org.jspecify.annotations.Nullable;

/** Names the place of a hit for people, free of what stands there. */
final class Places {
    private static final ResourceBundle WORDS =
            ResourceBundle.getBundle("org.govmonitor.privacy.scanner.places", Locale.ROOT);

    private Places() {}

    /** @param line from 1 */
    static String of(int line, VisibleText.@Nullable Cell cell) {
        return cell == null ? say("line", line) : say("cell", cell.table(), cell.row(), cell.column());
    }

    private static String say(String key, Object... numbers) {
        return new MessageFormat(WORDS.getString(key), Locale.ROOT).format(numbers);
    }
}
