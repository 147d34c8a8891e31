package org.govmonitor.privacy;

import org.govmonitor.page.VisibleText;

/**
 * The lines around a line. In a form (采购人信息, 联系人, 电话, each on a line of its own) those above say whose number it is;
 * those around tell a footer.
 */
record NearbyLines(VisibleText text, int at) {
    private static final int ABOVE = 4;
    private static final int AROUND = 6;
    private static final int LONGEST = 40;
    private static final int LONGEST_IN_FOOTER = 200;
    private static final int LONGEST_LABEL = 12;

    /** The line right above where it is as short as a label, else empty. */
    String label() {
        return at > 0 ? upTo(LONGEST_LABEL, at - 1) : "";
    }

    /** Whether one of the short lines above holds one of these words. */
    boolean aboveHold(Words words) {
        return hold(words, at - ABOVE, at, LONGEST);
    }

    /** Whether the filing marks that every footer carries are close by. */
    boolean areFooter() {
        return hold(Words.FOOTER, at - AROUND, at + AROUND + 1, LONGEST_IN_FOOTER);
    }

    private boolean hold(Words words, int from, int to, int longest) {
        for (int i = Math.max(0, from); i < Math.min(text.lines().size(), to); i++) {
            if (words.in(upTo(longest, i))) {
                return true;
            }
        }
        return false;
    }

    private String upTo(int longest, int line) {
        String words = text.lines().get(line).text();
        return words.length() > longest
                ? ""
                : NormalizedText.of(words).toString().replace(" ", "");
    }
}
