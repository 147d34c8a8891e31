package org.govmonitor.privacy.scanner;

import org.govmonitor.privacy.PersonalData;

/**
 * A hit and its place in the text as given.
 *
 * @param start in UTF-16 units
 * @param end behind it
 */
public record Span(PersonalData data, int start, int end) {}
