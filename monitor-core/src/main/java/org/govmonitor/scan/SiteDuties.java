package org.govmonitor.scan;

import java.util.List;
import org.govmonitor.check.annual.AnnualReportObservation;
import org.govmonitor.check.site.HomeObservation;
import org.govmonitor.check.site.SiteStanding;

/**
 * What a scan saw of the things that a site owes as a whole.
 *
 * @param annualReports one for each report there is
 */
public record SiteDuties(HomeObservation home, SiteStanding standing, List<AnnualReportObservation> annualReports) {
    public SiteDuties {
        annualReports = List.copyOf(annualReports);
    }
}
