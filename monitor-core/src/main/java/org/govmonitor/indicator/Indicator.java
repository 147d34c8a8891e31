package org.govmonitor.indicator;

/**
 * What the catalogue says of one kind of problem.
 *
 * @param wording the official words of a problem list
 * @param countInText whether a list joins several findings of a site into one line that counts them
 * @param clause the document and clause that the kind comes from, for people
 */
public record Indicator(String wording, Severity severity, InitialState starts, boolean countInText, String clause) {}
