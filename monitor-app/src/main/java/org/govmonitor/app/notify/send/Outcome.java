package org.govmonitor.app.notify.send;

/** What came of sending; reasons are for people and hold no secret. */
public sealed interface Outcome {
    /** For people; empty where there is nothing to say. */
    String reason();

    /** The other side has it. */
    record Sent(String reason) implements Outcome {}

    /** It surely does not have it, and may take it later. */
    record Later(String reason) implements Outcome {}

    /** It surely does not have it, and will not take it as things are. */
    record Refused(String reason) implements Outcome {}

    /** It was handed over, and no answer came: it may have it or not. */
    record Unsure(String reason) implements Outcome {}
}
