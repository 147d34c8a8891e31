package org.govmonitor.scan;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.govmonitor.check.ColumnObservation;
import org.govmonitor.check.Problem;
import org.govmonitor.document.Unread;
import org.govmonitor.registry.Site;
import org.govmonitor.scan.deep.DeepProgress;
import org.govmonitor.scan.unchanged.SeenDocuments;
import org.jspecify.annotations.Nullable;

/**
 * The account a scan gives of one site.
 *
 * @param pages pages read
 * @param attachments attachments read, in whole or in part
 * @param unread attachments that were fetched and not read, or not whole, by the reasons; one with several reasons counts
 *     under each
 * @param failed fetches that ended in a failure
 * @param contacts telephones published on purpose, a document each, in the form of problems although they are none
 * @param duties what the site owes as a whole
 * @param documents what was learned of pages and attachments
 * @param accountLinks posts of media accounts that its columns link to
 * @param crawl how far a crawl of the whole site has come; null where it is at its end, or was none
 */
public record SiteScan(
        Site site,
        State state,
        int pages,
        int attachments,
        Map<Unread, Integer> unread,
        int failed,
        Duration elapsed,
        List<ColumnObservation> columns,
        List<Problem> problems,
        List<Problem> contacts,
        SiteDuties duties,
        SeenDocuments documents,
        List<AccountLink> accountLinks,
        @Nullable DeepProgress crawl) {

    /** How far a scan came. */
    public enum State {
        /** Walked to its end. */
        SCANNED,
        /** A budget or a stop ended it. */
        PARTIAL,
        /** The home page did not open. */
        UNREACHABLE
    }

    public SiteScan {
        unread = Map.copyOf(unread);
        columns = List.copyOf(columns);
        problems = List.copyOf(problems);
        contacts = List.copyOf(contacts);
        accountLinks = List.copyOf(accountLinks);
    }
}
