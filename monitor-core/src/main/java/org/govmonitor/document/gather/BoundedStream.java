package org.govmonitor.document.gather;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.govmonitor.document.Unread;

/** A stream that unpacks, and stops when it unpacks to more than files of people do. */
final class BoundedStream extends FilterInputStream {
    /** Up to here any ratio is fine: a small bomb does no harm. */
    private static final long FREE = 8L << 20;

    private final Budget budget;
    private final long most;
    private long read;

    /** @param packed bytes of the stream as packed, or less than 0 where that is unknown */
    BoundedStream(InputStream in, long packed, Budget budget) {
        super(in);
        this.budget = budget;
        this.most = packed < 0
                ? Long.MAX_VALUE
                : Math.max(FREE, packed * budget.limits().ratio());
    }

    @Override
    public int read() throws IOException {
        int value = super.read();
        count(value < 0 ? 0 : 1);
        return value;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int count = super.read(into, offset, length);
        count(Math.max(0, count));
        return count;
    }

    private void count(int more) {
        read += more;
        if (read > most) {
            throw new StopReading(Unread.TOO_LARGE);
        }
        budget.unpacked(more);
    }
}
