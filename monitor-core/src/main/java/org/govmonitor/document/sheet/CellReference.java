package org.govmonitor.document.sheet;

import org.govmonitor.document.xml.Numbers;
import org.jspecify.annotations.Nullable;

/** Where a cell says it is, such as BC12. */
final class CellReference {
    private static final int LETTERS = 3;

    private CellReference() {}

    /** The column from 1, or the other one where the reference is none. */
    static int column(@Nullable String reference, int otherwise) {
        int column = 0;
        int at = 0;
        while (reference != null && at < reference.length() && isLetter(reference.charAt(at))) {
            column = column * 26 + reference.charAt(at++) - 'A' + 1;
            if (at > LETTERS) {
                return otherwise;
            }
        }
        return column == 0 ? otherwise : column;
    }

    /** The row from 1, or the other one. */
    static int row(String reference, int otherwise) {
        int at = 0;
        while (at < reference.length() && isLetter(reference.charAt(at))) {
            at++;
        }
        return Numbers.parse(reference.substring(at), otherwise);
    }

    private static boolean isLetter(char c) {
        return c >= 'A' && c <= 'Z';
    }
}
