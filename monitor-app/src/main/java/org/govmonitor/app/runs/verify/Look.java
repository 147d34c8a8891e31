package org.govmonitor.app.runs.verify;

/** Looks again at one sort of subject. */
interface Look {

    /** Whether it is this one's. */
    boolean takes(Order order);

    /** Looks on the calling thread, tells the ledger, and gives the answer. */
    Answer look(Order order, Progress progress);
}
