package org.govmonitor.app.ledger.hand;

import org.govmonitor.app.ledger.Entered;

/** What became of a line of a list when it was taken. */
public record TakenLine(int line, String target, Entered entered) {}
