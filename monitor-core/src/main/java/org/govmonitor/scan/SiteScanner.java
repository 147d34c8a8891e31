package org.govmonitor.scan;

import org.govmonitor.document.DocumentReader;
import org.govmonitor.fetch.Fetcher;
import org.govmonitor.indicator.Indicators;
import org.govmonitor.indicator.ProblemKind;
import org.govmonitor.privacy.scanner.PersonalDataScanner;
import org.govmonitor.registry.Site;
import org.govmonitor.render.Renderer;
import org.jspecify.annotations.Nullable;

/**
 * Scans a site as a {@link ScanKind} says; all of it: its home page, its columns, the documents with open findings, then
 * every page of every column's list and every article and attachment these link to, newest first. Safe for use by many
 * threads.
 */
public final class SiteScanner {
    private final Fetcher fetcher;
    private final @Nullable Renderer renderer;
    private final Indicators indicators;
    private final PersonalDataScanner personalData;
    private final @Nullable DocumentRoom room;

    /** Reads pages as they are fetched, and passes attachments over. */
    public SiteScanner(Fetcher fetcher, Indicators indicators, PersonalDataScanner personalData) {
        this(fetcher, null, indicators, personalData, null);
    }

    private SiteScanner(
            Fetcher fetcher,
            @Nullable Renderer renderer,
            Indicators indicators,
            PersonalDataScanner personalData,
            @Nullable DocumentRoom room) {
        this.fetcher = fetcher;
        this.renderer = renderer;
        this.indicators = indicators;
        this.personalData = personalData;
        this.room = room;
    }

    /** The same, which draws the pages whose list nothing else shows. */
    public SiteScanner drawing(Renderer browser) {
        return new SiteScanner(fetcher, browser, indicators, personalData, room);
    }

    /**
     * The same, which reads attachments too.
     *
     * @param documents reads those of all sites; closed by whoever opened it
     */
    public SiteScanner reading(DocumentReader documents) {
        return new SiteScanner(fetcher, renderer, indicators, personalData, new DocumentRoom(documents));
    }

    /**
     * Scans on the calling thread until the site is read, a budget is used up, or the listener says stop.
     *
     * @param known what earlier scans of this site left
     */
    public SiteScan scan(Site site, ScanPlan plan, Known known, ScanListener listener) {
        return finished(walk(site, plan, known, listener).run(), listener);
    }

    /**
     * Reads again only what is asked about: the home page, the columns that the site is given with, and the documents with
     * open findings. Follows nothing they link to.
     *
     * @param site with those of its columns that are in question
     */
    public SiteScan reread(Site site, ScanPlan plan, Known known, ScanListener listener) {
        return finished(walk(site, plan, known, listener).reread(), listener);
    }

    /**
     * Looks at one subject because somebody wants to know of it, with no more requests than its verdict needs. Everything else
     * that is met on the way is told of as well, and is for the listener to leave aside.
     *
     * @param site with those of its columns that are in question; with all of them for a home page or a document
     * @param kind of problem that is in question
     */
    public SiteScan look(Site site, ProblemKind kind, ScanPlan plan, Known known, ScanListener listener) {
        ScanPlan ofColumns = plan.of(ScanKind.COLUMNS);
        return finished(
                switch (kind) {
                    case HOMEPAGE_STALE ->
                        walk(site, ofColumns, known, listener).lookAtHome();
                    case ANNUAL_REPORT_MISSING ->
                        walk(site, ofColumns, known, listener).lookForReports();
                    case PRIVACY_LEAK, DATE_DOUBTFUL ->
                        walk(site, plan.of(ScanKind.WHOLE), known, listener).lookAtDocuments();
                    default ->
                        walk(site, plan.of(ScanKind.WHOLE), known, listener).reread();
                },
                listener);
    }

    /** The same, through another door to the network. */
    public SiteScanner through(Fetcher other) {
        return new SiteScanner(other, renderer, indicators, personalData, room);
    }

    private SiteWalk walk(Site site, ScanPlan plan, Known known, ScanListener listener) {
        return new SiteWalk(site, plan, fetcher, renderer, indicators, personalData, room, known, listener);
    }

    private static SiteScan finished(SiteScan scan, ScanListener listener) {
        listener.finished(scan);
        return scan;
    }
}
