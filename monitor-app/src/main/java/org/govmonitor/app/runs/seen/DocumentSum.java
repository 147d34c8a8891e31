package org.govmonitor.app.runs.seen;

import java.util.Map;
import java.util.stream.Collectors;
import org.govmonitor.document.Unread;

/**
 * What scans of one site looked through that left the same attachments unread.
 *
 * @param unread by each of them, as it is kept
 * @param scans how many they are
 */
record DocumentSum(long siteId, String unread, long scans, long pages, long attachments, long unchanged) {
    DocumentCounts counts() {
        Map<Unread, Integer> each = DocumentCounts.reasons(unread);
        return new DocumentCounts(
                Math.toIntExact(pages),
                Math.toIntExact(attachments),
                Math.toIntExact(unchanged),
                each.entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, one -> Math.toIntExact(one.getValue() * scans))));
    }
}
