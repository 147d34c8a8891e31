package org.govmonitor.export;

/**
 * One finding behind a row of the list.
 *
 * @param number of the row it is part of
 */
public record DetailRow(int number, ListedProblem problem) {}
