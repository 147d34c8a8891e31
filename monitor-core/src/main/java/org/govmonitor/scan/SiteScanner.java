package org.govmonitor.scan;

import org.govmonitor.fetch.Fetcher;
import org.govmonitor.indicator.Indicators;
import org.govmonitor.privacy.scanner.PersonalDataScanner;
import org.govmonitor.registry.Site;
import org.govmonitor.render.Renderer;
import org.jspecify.annotations.Nullable;

/**
 * Scans a site: its home page, its columns, the documents with open findings, then every page of every column's list and
 * every article these link to, newest first. Safe for use by many threads.
 */
public final class SiteScanner {
    private final Fetcher fetcher;
    private final @Nullable Renderer renderer;
    private final Indicators indicators;
    private final PersonalDataScanner personalData;

    /** Without a browser. */
    public SiteScanner(Fetcher fetcher, Indicators indicators, PersonalDataScanner personalData) {
        this(fetcher, null, indicators, personalData);
    }

    /** @param renderer draws the pages whose list nothing else shows, or null */
    public SiteScanner(
            Fetcher fetcher, @Nullable Renderer renderer, Indicators indicators, PersonalDataScanner personalData) {
        this.fetcher = fetcher;
        this.renderer = renderer;
        this.indicators = indicators;
        this.personalData = personalData;
    }

    /**
     * Scans on the calling thread until the site is read, a budget is used up, or the listener says stop.
     *
     * @param known what earlier scans of this site left
     */
    public SiteScan scan(Site site, ScanPlan plan, Known known, ScanListener listener) {
        return run(site, plan, known, listener, true);
    }

    /**
     * Reads again only what is asked about: the home page, the columns that the site is given with, and the documents with
     * open findings. Follows nothing they link to.
     *
     * @param site with those of its columns that are in question
     */
    public SiteScan reread(Site site, ScanPlan plan, Known known, ScanListener listener) {
        return run(site, plan, known, listener, false);
    }

    private SiteScan run(Site site, ScanPlan plan, Known known, ScanListener listener, boolean whole) {
        SiteScan scan =
                new SiteWalk(site, plan, fetcher, renderer, indicators, personalData, known, listener).run(whole);
        listener.finished(scan);
        return scan;
    }
}
