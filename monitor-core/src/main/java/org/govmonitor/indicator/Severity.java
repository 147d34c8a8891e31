package org.govmonitor.indicator;

import org.govmonitor.words.Words;

/** How grave a kind of problem is; deadlines and notices hang on it. Gravest first. */
public enum Severity {
    /** 严重 */
    SEVERE("severity.severe"),
    /** 高 */
    HIGH("severity.high"),
    /** 一般 */
    ORDINARY("severity.ordinary"),
    /** 提示 */
    HINT("severity.hint");

    private static final Words WORDS = Words.of(Severity.class);

    private final String word;

    Severity(String word) {
        this.word = word;
    }

    public boolean isGraverThan(Severity other) {
        return compareTo(other) < 0;
    }

    /** In words, for people. */
    public String said() {
        return WORDS.say(word);
    }
}
