package org.govmonitor.bulletin;

import java.math.RoundingMode;

/** How an office writes: its names, its thresholds, how it rounds rates. */
public record Style(Names names, Grades grades, RoundingMode rounding) {}
