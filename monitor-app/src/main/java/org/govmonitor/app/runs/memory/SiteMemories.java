package org.govmonitor.app.runs.memory;

import java.util.Map;
import java.util.Set;
import okhttp3.HttpUrl;
import org.govmonitor.app.registration.RegisteredSite;
import org.govmonitor.check.memory.ListMemory;
import org.govmonitor.scan.Known;
import org.govmonitor.scan.SiteScan;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What scans have learned of a site. */
@Service
public class SiteMemories {
    private final ListMemories lists;
    private final DocumentMemories documents;

    SiteMemories(ListMemories lists, DocumentMemories documents) {
        this.lists = lists;
        this.documents = documents;
    }

    /**
     * What a scan of the site is to know.
     *
     * @param openDocuments as of {@link Known}
     * @param doubtfulDocuments as of {@link Known}
     */
    @Transactional(readOnly = true)
    public Known of(RegisteredSite site, Set<HttpUrl> openDocuments, Set<HttpUrl> doubtfulDocuments) {
        return new Known(openDocuments, doubtfulDocuments, lists.of(site)).with(documents.of(site.id()));
    }

    /** What is known of its lists alone, by the canonical address of the column. */
    @Transactional(readOnly = true)
    public Map<HttpUrl, ListMemory> lists(RegisteredSite site) {
        return lists.of(site);
    }

    /** Keeps what a scan learned, in the transaction that ends it: what never ended was never learned. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void keep(RegisteredSite site, SiteScan scan) {
        lists.keep(site, scan.columns());
        documents.keep(site.id(), scan.documents());
    }
}
