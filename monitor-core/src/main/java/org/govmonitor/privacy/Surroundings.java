package org.govmonitor.privacy;

import org.govmonitor.page.VisibleText;

/** What stands around a candidate. */
record Surroundings(VisibleText text, int at, NormalizedText line, Candidate candidate) {}
