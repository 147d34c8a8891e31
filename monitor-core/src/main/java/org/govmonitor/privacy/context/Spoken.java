package org.govmonitor.privacy.context;

/** The kinds of words that a text holds, and where the last of each begins and ends. */
public final class Spoken {
    /** How far from the end of a label the word may stand that decides: 编号为, 金额(元. */
    private static final int NEAR = 4;

    private static final int KINDS = Word.values().length;

    /** A text that says nothing. */
    static final Spoken NOTHING = new Spoken(0);

    private final int length;
    private final int[] starts;
    private final int[] ends;
    private long kinds;

    Spoken(int length) {
        this.length = length;
        this.starts = length == 0 ? new int[0] : new int[KINDS];
        this.ends = length == 0 ? new int[0] : new int[KINDS];
    }

    void add(long bits, int from, int end) {
        kinds |= bits;
        for (long rest = bits; rest != 0; rest &= rest - 1) {
            starts[Long.numberOfTrailingZeros(rest)] = from;
            ends[Long.numberOfTrailingZeros(rest)] = end;
        }
    }

    boolean has(Word kind) {
        return (kinds & kind.bit()) != 0;
    }

    /** The kinds as bits, see {@link Word#bit()}. */
    long kinds() {
        return kinds;
    }

    /** The end of the last of these words, 0 where none stands there: what stands nearest to a number names it. */
    int lastEnd(Word kind) {
        return has(kind) ? ends[kind.ordinal()] : 0;
    }

    /** The last of these words, as it stands in the text that was looked through; empty where there is none. */
    String last(Word kind, String text) {
        return has(kind) ? text.substring(starts[kind.ordinal()], ends[kind.ordinal()]) : "";
    }

    /** Whether the text ends in one of these words, but for a last sign. */
    boolean endsIn(Word kind) {
        return has(kind) && length - ends[kind.ordinal()] <= 1;
    }

    /** Whether the text ends in one of these words, or nearly so. */
    boolean endsNear(Word kind) {
        return has(kind) && length - ends[kind.ordinal()] <= NEAR;
    }
}
