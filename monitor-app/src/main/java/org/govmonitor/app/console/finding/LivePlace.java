package org.govmonitor.app.console.finding;

import java.time.LocalDate;
import java.util.List;
import okhttp3.HttpUrl;
import org.govmonitor.app.ledger.FindingEvidence;
import org.govmonitor.app.ledger.FindingView;
import org.govmonitor.check.Evidence;
import org.govmonitor.check.seen.ItemSeen;
import org.govmonitor.check.seen.ListingSeen;
import org.govmonitor.page.TextFragment;
import org.govmonitor.privacy.Basis;
import org.jspecify.annotations.Nullable;

/** The live page at the very place that a finding speaks of: the newest item of a list, the label before a number. */
final class LivePlace {
    private LivePlace() {}

    /** The address, or null of an account, which has none. */
    static @Nullable String of(FindingView finding, @Nullable FindingEvidence evidence) {
        HttpUrl url = finding.subject().url();
        if (url == null) {
            return null;
        }
        FindingEvidence.Shown latest = evidence == null ? null : evidence.latest();
        ListingSeen listing = latest == null ? null : latest.seen().listing();
        return TextFragment.address(
                url, listing == null ? label(finding.detail().evidence()) : newest(listing));
    }

    private static @Nullable String newest(ListingSeen listing) {
        LocalDate day = listing.newest();
        return listing.items().stream()
                .filter(item -> day != null && day.equals(item.day()))
                .map(ItemSeen::title)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String label(List<Evidence> hits) {
        Basis basis = hits.isEmpty() ? null : hits.get(0).basis();
        return basis == null || basis.label().isEmpty() ? null : basis.label();
    }
}
