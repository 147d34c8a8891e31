package org.govmonitor.app.runs.seen;

import java.time.Instant;
import org.govmonitor.check.annual.AnnualReportObservation;

/** What is known of one report of a site. */
public record SeenReport(long siteId, AnnualReportObservation report, Instant observedAt) {}
