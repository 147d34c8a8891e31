package org.govmonitor.scan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import okhttp3.HttpUrl;
import org.govmonitor.check.Subject;
import org.govmonitor.check.Visit;
import org.govmonitor.check.leak.DocumentReading;
import org.govmonitor.check.leak.PrivacyLeakCheck;
import org.govmonitor.document.DocumentResult;
import org.govmonitor.fetch.Addresses;
import org.govmonitor.fetch.FetchResult;
import org.govmonitor.indicator.ProblemKind;
import org.govmonitor.page.Page;
import org.govmonitor.page.VisibleText;
import org.govmonitor.privacy.PersonalData;
import org.govmonitor.privacy.scanner.PersonalDataScanner;
import org.jspecify.annotations.Nullable;

/**
 * Looks for personal data in the pages of one site. Of a page in order nothing is told, unless an earlier scan found
 * something on it: then the verdict is owed, whichever it is. Of a page whose date is in doubt only that it is gone.
 */
final class DocumentJudge {
    private final PrivacyLeakCheck check;
    private final PersonalDataScanner scanner;
    private final Set<HttpUrl> leaking;
    private final Set<HttpUrl> doubtful;
    private final Set<HttpUrl> owed;
    private final Set<HttpUrl> judged = new HashSet<>();
    private final Map<HttpUrl, StandIn> standIns = new HashMap<>();
    private final LocalDate today;
    private final Clock clock;
    private final Account account;

    DocumentJudge(PersonalDataScanner scanner, Known known, ScanPlan plan, Account account) {
        this.check = new PrivacyLeakCheck(plan.contacts());
        this.scanner = scanner;
        this.leaking = canonical(known.openDocuments());
        this.doubtful = canonical(known.doubtfulDocuments());
        this.owed = Stream.concat(leaking.stream(), doubtful.stream()).collect(Collectors.toUnmodifiableSet());
        this.today = plan.today();
        this.clock = plan.clock();
        this.account = account;
    }

    /**
     * Judges a page that was read whole; each once.
     *
     * @param address the canonical address it is known by
     * @param column the name of the column that leads to it, or null
     * @return whether it was judged now, and nothing was found
     */
    boolean read(HttpUrl address, Page page, @Nullable String column) {
        if (!judged.add(address)) {
            return false;
        }
        List<PersonalData> found = scanner.scan(VisibleText.of(page), today);
        DocumentReading reading = new DocumentReading(address, false, column, null, found, clock.instant());
        check.contacts(reading).ifPresent(account::addContacts);
        Visit visit = check.check(reading);
        if (visit.outcome() == Visit.Outcome.FOUND) {
            account.add(visit);
        } else if (leaking.contains(address)) {
            account.add(StandIn.of(page, today)
                    .map(instead -> notShown(address, instead))
                    .orElse(visit));
        }
        return found.isEmpty();
    }

    /** Notes what a site answered for an attachment, before it is judged: what only stands in its place clears nothing. */
    void answered(HttpUrl address, FetchResult.Ok answer) {
        if (leaking.contains(address)) {
            StandIn.ofAttachment(answer, today).ifPresent(instead -> standIns.put(address, instead));
        }
    }

    /**
     * Judges an attachment. One that was read in part is judged by what was found, and never said to be in order.
     *
     * @param page the page that links it, or null
     * @param hits all of them, work contacts included
     * @return whether it was judged now, read whole, and nothing was found
     */
    boolean readAttachment(
            HttpUrl address,
            @Nullable HttpUrl page,
            @Nullable String column,
            List<PersonalData> hits,
            DocumentResult result) {
        if (!judged.add(address)) {
            return false;
        }
        DocumentReading reading = new DocumentReading(address, true, column, page, hits, clock.instant());
        check.contacts(reading).ifPresent(account::addContacts);
        Visit visit = check.check(reading);
        StandIn instead = standIns.get(address);
        if (visit.outcome() == Visit.Outcome.FOUND) {
            account.add(visit);
        } else if (instead != null) {
            account.add(notShown(address, instead));
        } else if (leaking.contains(address)) {
            account.add(result.isWhole() ? visit : partly(address, result));
        }
        return hits.isEmpty() && result.isWhole();
    }

    private Visit partly(HttpUrl address, DocumentResult result) {
        return notShown(address, new StandIn(Visit.Outcome.UNREADABLE, result.unread()));
    }

    private Visit notShown(HttpUrl address, StandIn instead) {
        return new Visit(
                ProblemKind.PRIVACY_LEAK,
                new Subject.OfDocument(address),
                instead.outcome(),
                clock.instant(),
                null,
                instead.reason());
    }

    /** Notes that a page was not read. */
    void failed(HttpUrl address, FetchResult.Failed failed) {
        failed(ProblemKind.PRIVACY_LEAK, leaking, address, failed);
        failed(ProblemKind.DATE_DOUBTFUL, doubtful, address, failed);
    }

    private void failed(ProblemKind kind, Set<HttpUrl> among, HttpUrl address, FetchResult.Failed failed) {
        if (among.contains(address)) {
            account.add(Visit.notFetched(kind, new Subject.OfDocument(address), failed, clock.instant()));
        }
    }

    private static Set<HttpUrl> canonical(Set<HttpUrl> addresses) {
        return addresses.stream().map(Addresses::canonical).collect(Collectors.toUnmodifiableSet());
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
