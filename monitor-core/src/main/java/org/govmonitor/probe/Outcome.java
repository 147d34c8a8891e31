package org.govmonitor.probe;

/** What one visit to a home page ended in. */
public sealed interface Outcome {

    /** A usable page, whole and in time. */
    record Opened() implements Outcome {}

    /** No citizen would have got in either. */
    record Failed(Reason reason) implements Outcome {}

    /** Nothing that speaks for the site or against it. */
    record NoEvidence(Reason reason) implements Outcome {}
}
