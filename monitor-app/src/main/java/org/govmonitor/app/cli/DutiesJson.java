package org.govmonitor.app.cli;

import org.govmonitor.check.annual.AnnualReportObservation;
import org.govmonitor.check.site.HomeObservation;
import org.govmonitor.check.site.SiteStanding;
import org.govmonitor.check.site.VetoCount;
import org.govmonitor.scan.SiteDuties;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The part of a site in the JSON of a scan that says what it owes as a whole. */
final class DutiesJson {
    private DutiesJson() {}

    static void write(SiteDuties duties, ObjectNode site) {
        SiteStanding standing = duties.standing();
        site.putObject("coverage")
                .put("registered", standing.registered())
                .put("read", standing.read())
                .put("notRead", standing.notRead());
        ObjectNode veto = site.putObject("veto");
        write(standing.newsAndPolicy(), veto.putObject("newsAndPolicy"));
        write(standing.longStale(), veto.putObject("longStale"));
        write(standing.blank(), veto.putObject("blank"));
        HomeObservation home = duties.home();
        site.putObject("home")
                .put("standing", home.standing().name())
                .put("newest", text(home.newest()))
                .put("limit", text(home.limit()))
                .put("reason", home.reason());
        ArrayNode reports = site.putArray("annualReports");
        duties.annualReports().forEach(report -> write(report, reports.addObject()));
    }

    private static void write(VetoCount count, ObjectNode json) {
        json.put("count", count.count()).put("limit", count.limit());
    }

    private static void write(AnnualReportObservation report, ObjectNode json) {
        json.put("report", report.report().name())
                .put("year", report.year())
                .put("state", report.state().name())
                .put("due", report.due().toString())
                .put("publishedOn", text(report.publishedOn()))
                .put("url", text(report.url()));
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
