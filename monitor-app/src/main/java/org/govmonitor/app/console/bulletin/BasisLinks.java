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
        return basis instanceof Basis.OfFigures ? "/figures?month=" + month : "/sites";
    }

    private String findings(Basis.OfFindings findings) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath("/findings");
        if (findings.sort() == Basis.Sort.LATE) {
            return address.queryParam("due", "OVERDUE").toUriString();
        }
        address.queryParam("foundTo", month.atEndOfMonth()).queryParam("printed", true);
        if (findings.kinds().size() == 1) {
            address.queryParam("kind", findings.kinds().get(0));
        }
        return address.toUriString();
    }
}
