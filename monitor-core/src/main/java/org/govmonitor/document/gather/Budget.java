package org.govmonitor.document.gather;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Supplier;
import org.govmonitor.document.DocumentLimits;
import org.govmonitor.document.DocumentResult;
import org.govmonitor.document.Unread;

/** What one document has used of its limits, the files inside it included. */
final class Budget {
    private final DocumentLimits limits;
    private final long begun = System.nanoTime();
    private final Map<Unread, Integer> left = new EnumMap<>(Unread.class);
    private long characters;
    private long unpacked;
    private int files;
    private int pictures;
    private long apart;
    private boolean anyText;

    Budget(DocumentLimits limits) {
        this.limits = limits;
    }

    DocumentLimits limits() {
        return limits;
    }

    void characters(int more) {
        characters += more;
        if (characters > limits.characters()) {
            throw new StopReading(Unread.TOO_MANY_CHARACTERS);
        }
        time();
    }

    void time() {
        if (System.nanoTime() - begun - apart > limits.time().toNanos()) {
            throw new StopReading(Unread.TOO_SLOW);
        }
    }

    void unpacked(int more) {
        unpacked += more;
        if (unpacked > limits.unpacked()) {
            throw new StopReading(Unread.TOO_LARGE);
        }
        time();
    }

    int file() {
        if (++files > limits.files()) {
            throw new StopReading(Unread.TOO_MANY_FILES);
        }
        time();
        return files;
    }

    boolean picture() {
        return ++pictures <= limits.pictures();
    }

    <T> T apart(Supplier<T> work) {
        long from = System.nanoTime();
        try {
            return work.get();
        } finally {
            apart += System.nanoTime() - from;
        }
    }

    void left(Unread reason) {
        left.merge(reason, 1, Integer::sum);
    }

    /** Notes that there is text, other than what programs note down about a file. */
    void noteText() {
        anyText = true;
    }

    DocumentResult result() {
        if (!anyText && left.size() == 1) {
            Unread reason = left.keySet().iterator().next();
            return new DocumentResult.Unreadable(reason == Unread.PICTURE_IN_TEXT ? Unread.IMAGE : reason);
        }
        return new DocumentResult.Read(left);
    }
}
