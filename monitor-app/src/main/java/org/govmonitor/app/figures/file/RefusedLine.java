package org.govmonitor.app.figures.file;

/**
 * A line that cannot be counted.
 *
 * @param place sheet, where there are several, and line as the office program counts it, from 1
 * @param why for people
 */
public record RefusedLine(String place, String why) {}
