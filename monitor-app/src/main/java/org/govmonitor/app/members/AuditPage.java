package org.govmonitor.app.members;

import java.util.List;

/**
 * A part of the trail, the newest line first.
 *
 * @param total of the lines that were asked for
 */
public record AuditPage(List<AuditEntry> entries, long total) {}
