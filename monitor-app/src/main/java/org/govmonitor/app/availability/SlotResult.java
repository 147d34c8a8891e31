package org.govmonitor.app.availability;

import java.time.Instant;
import org.govmonitor.probe.Slot;

/** When a slot was, and what it was worth. */
record SlotResult(Instant at, Slot.Result result) {}
