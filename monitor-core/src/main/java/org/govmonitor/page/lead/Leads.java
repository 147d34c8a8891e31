package org.govmonitor.page.lead;

import java.util.List;
import java.util.stream.Stream;
import okhttp3.HttpUrl;
import org.govmonitor.page.Page;

/** The leads of a page in the order in which they are to be followed. */
public final class Leads {
    private static final List<LeadFinder> ORDER = List.of(
            new Gkmlpt(),
            new HanwebProxy(),
            new HanwebUnit(),
            new HanwebDisclosure(),
            new Frames(),
            new Fragments(),
            new ScriptCalls());

    private Leads() {}

    /**
     * Groups of leads, one for each way that found any. Leads of one group compete: at most one of them is the page's list.
     * A group is looked for only when the stream comes to it.
     *
     * @param asked the address of the column as it is registered, which may have a fragment that says which column it is
     */
    public static Stream<List<Lead>> of(Page page, HttpUrl asked) {
        Shell shell = Shell.of(page, asked);
        return ORDER.stream().map(finder -> finder.leads(shell)).filter(leads -> !leads.isEmpty());
    }
}
