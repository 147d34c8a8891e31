package org.govmonitor.privacy.context;

import org.govmonitor.page.VisibleText;
import org.govmonitor.page.VisibleText.Cell;
import org.jspecify.annotations.Nullable;

/** The lines of a text, none of them blank. */
public interface Lines {
    int size();

    /** @param at from 0 */
    String line(int at);

    /** The table cell that a line stands in, or null. */
    @Nullable
    Cell cell(int at);

    /** The lines of a page or document. */
    static Lines of(VisibleText text) {
        return new Lines() {
            @Override
            public int size() {
                return text.lines().size();
            }

            @Override
            public String line(int at) {
                return text.lines().get(at).text();
            }

            @Override
            public @Nullable Cell cell(int at) {
                return text.lines().get(at).cell();
            }
        };
    }
}
