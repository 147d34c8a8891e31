package org.govmonitor.bulletin;

import org.govmonitor.words.Words;

/**
 * From how many on they are no longer 个别, 少数, 部分. No standard says; it is custom, so the thresholds are settings.
 *
 * @param single up to so many are 个别, at least 1
 * @param few up to so many are 少数, at least {@code single}
 * @param most from this share of all on, in per cent, they are 多数, 1 to 100
 */
public record Grades(int single, int few, int most) {
    private static final Words WORDS = Words.of(Grades.class);
    private static final int PERCENT = 100;

    public Grades {
        if (single < 1 || few < single || most < 1 || most > PERCENT) {
            throw new IllegalArgumentException(WORDS.say("grades.wrong", single, few, most));
        }
    }

    /**
     * @param count at least 1
     * @param of how many there are in all, at least {@code count}
     */
    public String word(int count, int of) {
        if (count <= single) {
            return WORDS.say("grade.single");
        }
        if (count <= few) {
            return WORDS.say("grade.few");
        }
        return WORDS.say((long) count * PERCENT >= (long) of * most ? "grade.most" : "grade.some");
    }
}
