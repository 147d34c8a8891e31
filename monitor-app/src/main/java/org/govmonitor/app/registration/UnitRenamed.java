package org.govmonitor.app.registration;

/** A unit bears another name from now on and is the same unit. Told inside the transaction that renames it. */
public record UnitRenamed(String from, String to) {}
