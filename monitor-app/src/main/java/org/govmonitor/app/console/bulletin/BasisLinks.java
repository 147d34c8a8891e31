package org.govmonitor.app.console.bulletin;

import java.time.YearMonth;
import org.govmonitor.bulletin.Basis;
import org.springframework.web.util.UriComponentsBuilder;

/** The page that shows the rows behind a sentence. */
public final class BasisLinks {
    private final YearMonth month;

    BasisLinks(YearMonth month) {
        this.month = month;
    }

    public String of(Basis basis) {
        if (basis instanceof Basis.OfFindings findings) {
            return findings(findings);
        }
        return basis instanceof Basis.OfReports reports
                ? "/bulletins/" + month + "/reports?report=" + reports.report()
                : "/figures?month=" + month;
    }

    private String findings(Basis.OfFindings findings) {
        UriComponentsBuilder address =
                UriComponentsBuilder.fromPath("/bulletins/" + month + "/rows").queryParam("of", findings.sort());
        findings.kinds().forEach(kind -> address.queryParam("kind", kind));
        return address.toUriString();
    }
}
