package org.govmonitor.scan.unchanged;

import java.util.Map;
import java.util.Set;

/**
 * What a scan learned of the documents of a site.
 *
 * @param unchanged so many were not taken apart again
 * @param learned what is to be remembered from now on
 * @param forgotten what is to be remembered no more
 */
public record SeenDocuments(int unchanged, Map<DocumentKey, DocumentMark> learned, Set<DocumentKey> forgotten) {
    public SeenDocuments {
        learned = Map.copyOf(learned);
        forgotten = Set.copyOf(forgotten);
    }
}
