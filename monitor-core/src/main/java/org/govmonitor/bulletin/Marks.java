package org.govmonitor.bulletin;

/** Punctuation of Chinese text (GB/T 15834-2011) that joins clauses and ends sentences. */
final class Marks {
    static final String COMMA = "\uff0c";
    static final String SEMICOLON = "\uff1b";
    static final String STOP = "\u3002";
    static final String AND = "\u3001";

    private Marks() {}
}
