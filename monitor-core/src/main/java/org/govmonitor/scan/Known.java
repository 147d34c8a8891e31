package org.govmonitor.scan;

import java.util.Set;
import okhttp3.HttpUrl;

/**
 * What earlier scans of a site left that this one needs. A scan reads it and never changes it.
 *
 * @param openDocuments pages and attachments with a live finding: read first, and a verdict given on each
 */
public record Known(Set<HttpUrl> openDocuments) {
    public static final Known NOTHING = new Known(Set.of());

    public Known {
        openDocuments = Set.copyOf(openDocuments);
    }
}
