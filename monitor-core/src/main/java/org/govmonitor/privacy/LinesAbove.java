package org.govmonitor.privacy;

import org.govmonitor.page.VisibleText;

/** The short lines above a line. In a form (采购人信息, 联系人, 电话, each on its own line) they say whose number it is. */
record LinesAbove(VisibleText text, int at) {
    private static final int LINES = 4;
    private static final int LONGEST = 40;
    private static final int LONGEST_LABEL = 12;

    /** The line right above where it is as short as a label, else empty. */
    String label() {
        String label = at > 0 ? plain(at - 1) : "";
        return label.length() <= LONGEST_LABEL ? label : "";
    }

    boolean hold(Words words) {
        for (int i = Math.max(0, at - LINES); i < at; i++) {
            if (text.lines().get(i).text().length() <= LONGEST && words.in(plain(i))) {
                return true;
            }
        }
        return false;
    }

    private String plain(int line) {
        String words = text.lines().get(line).text();
        return words.length() <= LONGEST ? NormalizedText.of(words).toString().replace(" ", "") : words;
    }
}
