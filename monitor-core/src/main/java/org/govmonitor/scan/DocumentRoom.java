package org.govmonitor.scan;

import java.util.concurrent.Semaphore;
import org.govmonitor.document.DocumentReader;
import org.govmonitor.document.format.FormatReader;

/** Where the scans of all sites read attachments: a few at once, however many sites are scanned, as each is held in memory. */
final class DocumentRoom {
    private static final int AT_ONCE = 4;

    private final DocumentReader reader;
    private final Semaphore places = new Semaphore(AT_ONCE, true);

    DocumentRoom(DocumentReader reader) {
        this.reader = reader;
    }

    DocumentReader reader() {
        return reader;
    }

    /** Fetches and reads one as soon as there is a place. */
    void one(Runnable reading) {
        places.acquireUninterruptibly();
        try {
            reading.run();
        } finally {
            places.release();
        }
    }

    /** Whether an answer is a file and not a page. */
    static boolean isFile(byte[] body) {
        return FormatReader.isFile(body);
    }
}
