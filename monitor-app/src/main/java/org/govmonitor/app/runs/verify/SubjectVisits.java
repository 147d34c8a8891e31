package org.govmonitor.app.runs.verify;

import java.util.Optional;
import okhttp3.HttpUrl;
import org.govmonitor.app.ledger.FindingView;
import org.govmonitor.check.Subject;
import org.govmonitor.check.Visit;
import org.govmonitor.registry.Site;
import org.govmonitor.scan.ScanListener;
import org.jspecify.annotations.Nullable;

/** Picks out of what a scan tells the verdict on one subject with regard to one kind of problem. For one thread. */
final class SubjectVisits implements ScanListener {
    private final FindingView finding;
    private final Progress progress;
    private @Nullable Visit visit;

    SubjectVisits(FindingView finding, Progress progress) {
        this.finding = finding;
        this.progress = progress;
    }

    @Override
    public void visited(Site site, Visit seen) {
        if (seen.kind() == finding.kind() && isIt(seen.subject())) {
            visit = seen;
        }
    }

    @Override
    public void fetching(Site site, HttpUrl url) {
        progress.reads(url);
    }

    @Override
    public boolean stopped() {
        return progress.stopped();
    }

    Optional<Visit> verdict() {
        return Optional.ofNullable(visit);
    }

    /** The name of a column is no part of what it is. */
    private boolean isIt(Subject subject) {
        Subject asked = finding.subject();
        if (asked instanceof Subject.OfReport report) {
            return subject instanceof Subject.OfReport seen
                    && seen.report() == report.report()
                    && seen.year() == report.year();
        }
        return subject.getClass() == asked.getClass() && subject.place().equals(asked.place());
    }
}
