package org.govmonitor.scan;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import okhttp3.HttpUrl;
import org.govmonitor.check.DocumentReading;
import org.govmonitor.check.PrivacyLeakCheck;
import org.govmonitor.check.Subject;
import org.govmonitor.check.Visit;
import org.govmonitor.document.DocumentResult;
import org.govmonitor.fetch.Addresses;
import org.govmonitor.fetch.FetchResult;
import org.govmonitor.indicator.ProblemKind;
import org.govmonitor.page.Page;
import org.govmonitor.page.VisibleText;
import org.govmonitor.privacy.PersonalData;
import org.govmonitor.privacy.PersonalDataScanner;
import org.jspecify.annotations.Nullable;

/**
 * Looks for personal data in the pages of one site. Of a page in order nothing is told, unless an earlier scan found
 * something on it: then the verdict is owed, whichever it is.
 */
final class DocumentJudge {
    private static final PrivacyLeakCheck CHECK = new PrivacyLeakCheck();

    private final PersonalDataScanner scanner;
    private final Set<HttpUrl> owed;
    private final Set<HttpUrl> judged = new HashSet<>();
    private final LocalDate today;
    private final Clock clock;
    private final Account account;

    DocumentJudge(PersonalDataScanner scanner, Known known, ScanPlan plan, Account account) {
        this.scanner = scanner;
        this.owed = known.openDocuments().stream().map(Addresses::canonical).collect(Collectors.toSet());
        this.today = plan.today();
        this.clock = plan.clock();
        this.account = account;
    }

    /**
     * Judges a page that was read whole; each once.
     *
     * @param address the canonical address it is known by
     * @param column the name of the column that leads to it, or null
     */
    void read(HttpUrl address, Page page, @Nullable String column) {
        if (!judged.add(address)) {
            return;
        }
        List<PersonalData> found = scanner.scan(VisibleText.of(page), today).stream()
                .filter(PersonalData::mayBeLeak)
                .toList();
        Visit visit = CHECK.check(new DocumentReading(address, column, null, found, clock.instant()));
        if (visit.outcome() == Visit.Outcome.FOUND || owed.contains(address)) {
            account.add(visit);
        }
    }

    /**
     * Judges an attachment. One that was read in part is judged by what was found, and never said to be in order.
     *
     * @param page the page that links it, or null
     * @param hits all of them, work contacts included
     */
    void readAttachment(
            HttpUrl address,
            @Nullable HttpUrl page,
            @Nullable String column,
            List<PersonalData> hits,
            DocumentResult result) {
        if (!judged.add(address)) {
            return;
        }
        List<PersonalData> found = hits.stream().filter(PersonalData::mayBeLeak).toList();
        Instant now = clock.instant();
        Visit visit = found.isEmpty() && !result.isWhole()
                ? new Visit(
                        ProblemKind.PRIVACY_LEAK,
                        new Subject.OfDocument(address),
                        Visit.Outcome.UNREADABLE,
                        now,
                        null,
                        result.unread())
                : CHECK.check(new DocumentReading(address, column, page, found, now));
        if (visit.outcome() == Visit.Outcome.FOUND || owed.contains(address)) {
            account.add(visit);
        }
    }

    /** Notes that a page was not read. */
    void failed(HttpUrl address, FetchResult.Failed failed) {
        if (owed.contains(address)) {
            account.add(Visit.notFetched(
                    ProblemKind.PRIVACY_LEAK, new Subject.OfDocument(address), failed, clock.instant()));
        }
    }

    /** Whether a verdict on this address is owed to an earlier finding. */
    boolean owes(HttpUrl address) {
        return owed.contains(address);
    }

    /** The addresses on which a verdict is owed. */
    Set<HttpUrl> owed() {
        return owed;
    }
}
