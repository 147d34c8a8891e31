package org.govmonitor.app.runs;

/**
 * A column that a run gave no verdict on.
 *
 * @param reason for programs, upper case
 */
public record UnreadColumn(long siteId, long columnId, String column, String reason) {}
