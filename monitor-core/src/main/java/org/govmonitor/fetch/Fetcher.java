package org.govmonitor.fetch;

/** The one door to the network. Implementations are safe for use by many threads. */
public interface Fetcher {

    /**
     * Fetches, waiting its turn at the host first. Blocks.
     *
     * @return what became of it; a broken site is a value, never an exception
     */
    FetchResult fetch(FetchRequest request);
}
