package org.govmonitor.privacy.context;

import org.govmonitor.privacy.text.Plain;

/**
 * The lines around a line. In a form (采购人信息, 联系人, 电话, each on a line of its own) those above say whose number it is;
 * those around tell a footer.
 */
record NearbyLines(Surveyed text, int at) {
    private static final int ABOVE = 4;
    private static final int AROUND = 6;
    private static final int LONGEST = 40;
    private static final int LONGEST_IN_FOOTER = 200;
    private static final int LONGEST_LABEL = 12;

    /** The line right above where it is as short as a label, else empty. */
    String label() {
        if (at == 0 || text.line(at - 1).length() > LONGEST_LABEL) {
            return "";
        }
        return Plain.dense(text.line(at - 1));
    }

    /** Whether one of the short lines above holds one of these words. */
    boolean aboveHold(Word word) {
        return hold(word, at - ABOVE, at, LONGEST);
    }

    /** Whether the filing marks that every footer carries are close by. */
    boolean areFooter() {
        return hold(Word.FOOTER, at - AROUND, at + AROUND + 1, LONGEST_IN_FOOTER);
    }

    private boolean hold(Word word, int from, int to, int longest) {
        for (int i = Math.max(0, from); i < Math.min(text.size(), to); i++) {
            if (text.line(i).length() <= longest && text.said(text.line(i)).has(word)) {
                return true;
            }
        }
        return false;
    }
}
