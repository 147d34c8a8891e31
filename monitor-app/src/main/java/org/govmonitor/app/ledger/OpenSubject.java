package org.govmonitor.app.ledger;

import org.govmonitor.check.Subject;
import org.govmonitor.indicator.ProblemKind;

/** A subject with a finding that has yet to be seen in order. */
public record OpenSubject(ProblemKind kind, Subject subject) {}
