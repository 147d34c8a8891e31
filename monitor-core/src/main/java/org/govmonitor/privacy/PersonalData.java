package org.govmonitor.privacy;

/**
 * A number that was found, already masked.
 *
 * @param masked fit to be stored, logged and shown
 * @param key tells two numbers apart without revealing either: a keyed hash, as hexadecimal digits
 * @param where the place in the text, for people
 */
public record PersonalData(PersonalDataKind kind, String masked, String key, String where) {}
