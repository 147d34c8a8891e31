package org.govmonitor.app.runs.seen;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.govmonitor.document.Unread;
import org.govmonitor.scan.SiteScan;

/**
 * How much of a site was looked through for personal data.
 *
 * @param unchanged pages and attachments that were not taken apart again, since nothing was found in them before
 * @param unread attachments that were not read, or not whole, by the reasons
 */
public record DocumentCounts(int pages, int attachments, int unchanged, Map<Unread, Integer> unread) {
    static final DocumentCounts NONE = new DocumentCounts(0, 0, 0, Map.of());

    private static final String BETWEEN = ",";
    private static final String COUNT = "=";

    public DocumentCounts {
        unread = Map.copyOf(unread);
    }

    static DocumentCounts of(SiteScan scan) {
        return new DocumentCounts(
                scan.pages(), scan.attachments(), scan.documents().unchanged(), scan.unread());
    }

    DocumentCounts plus(DocumentCounts other) {
        Map<Unread, Integer> all = new EnumMap<>(Unread.class);
        unread.forEach((reason, count) -> all.merge(reason, count, Integer::sum));
        other.unread.forEach((reason, count) -> all.merge(reason, count, Integer::sum));
        return new DocumentCounts(
                pages + other.pages, attachments + other.attachments, unchanged + other.unchanged, all);
    }

    /** The reasons as they are kept. */
    String reasons() {
        return unread.entrySet().stream()
                .sorted(Comparator.comparing(Map.Entry::getKey))
                .map(entry -> entry.getKey().name() + COUNT + entry.getValue())
                .collect(Collectors.joining(BETWEEN));
    }

    /** Back from {@link #reasons()}. */
    static Map<Unread, Integer> reasons(String kept) {
        Map<Unread, Integer> unread = new EnumMap<>(Unread.class);
        for (String one : kept.isEmpty() ? new String[0] : kept.split(BETWEEN)) {
            int at = one.indexOf(COUNT);
            unread.put(Unread.valueOf(one.substring(0, at)), Integer.parseInt(one.substring(at + 1)));
        }
        return unread;
    }
}
