package org.govmonitor.app.figures.file;

import org.govmonitor.app.figures.file.FigureFile.Count;
import org.govmonitor.words.Words;

/** Who answers for a work order. */
final class OrderUnit {
    private static final Words WORDS = Words.of(OrderUnit.class);
    private static final int LONGEST = 60;

    private OrderUnit() {}

    /** A county by its full name, or a department as it is written, with what would expose a private person masked. */
    static String named(String written, Count count) throws RefusedLineException {
        String name = count.counties().named(written);
        if (name.length() > LONGEST) {
            throw new RefusedLineException(WORDS.say("county.long", Heading.COUNTY.usual(), LONGEST));
        }
        return count.counties().names().contains(name)
                ? name
                : count.discretion().apply(name);
    }
}
