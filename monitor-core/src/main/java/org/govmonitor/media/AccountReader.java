package org.govmonitor.media;

/** Reads one kind of source over the network. Blocks; safe for use by many threads. */
public interface AccountReader {

    /** What the source shows. Whatever the platform does is a value, never an exception. */
    Reading read(ReadRequest request);
}
