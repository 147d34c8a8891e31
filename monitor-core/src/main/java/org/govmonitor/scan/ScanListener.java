package org.govmonitor.scan;

import okhttp3.HttpUrl;
import org.govmonitor.check.ColumnObservation;
import org.govmonitor.check.Visit;
import org.govmonitor.registry.Site;

/** Told of a scan while it runs, on the thread that scans the site. */
public interface ScanListener {

    /** A subject was judged. FOUND for every problem; IN_ORDER and GONE for columns, the site and known documents. */
    default void visited(Site site, Visit visit) {}

    default void observed(Site site, ColumnObservation observation) {}

    /** A page or attachment is being asked for. */
    default void fetching(Site site, HttpUrl url) {}

    /** A page or attachment was read, or could not be. */
    default void fetched(Site site, HttpUrl url, boolean ok) {}

    /** A site was read to its end, or as far as the scan came. */
    default void finished(SiteScan scan) {}

    /** Asked between two fetches; true ends the scan of the site as PARTIAL. */
    default boolean stopped() {
        return false;
    }
}
