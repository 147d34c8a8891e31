package org.govmonitor.bulletin;

/** Punctuation of Chinese text (GB/T 15834-2011) that joins clauses and ends sentences. */
public final class Marks {
    public static final String COMMA = "\uff0c";
    public static final String SEMICOLON = "\uff1b";
    public static final String STOP = "\u3002";
    public static final String AND = "\u3001";

    private Marks() {}
}
