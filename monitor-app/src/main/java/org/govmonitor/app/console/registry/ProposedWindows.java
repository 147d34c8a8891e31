package org.govmonitor.app.console.registry;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import okhttp3.HttpUrl;
import org.govmonitor.registry.SiteColumn;
import org.govmonitor.registry.file.TypedEntry;
import org.govmonitor.registry.file.TypedEntry.Judged;

/** What somebody chose for columns that he accepts: the kind and the window of each. */
final class ProposedWindows {
    private static final HttpUrl ANY = HttpUrl.get("https://site.invalid/");

    private ProposedWindows() {}

    /** By the ids of proposals; those for which nothing was chosen are left as they were proposed. */
    static Map<Long, SiteColumn> of(Collection<Long> proposals, Map<String, String> typed) {
        Map<Long, SiteColumn> chosen = new HashMap<>();
        for (long id : proposals) {
            if (typed.containsKey("kind." + id) && judged(id, typed) instanceof Judged.Fit<SiteColumn> fit) {
                chosen.put(id, fit.value());
            }
        }
        return chosen;
    }

    /** What is wrong, by the ids of proposals. */
    static Map<Long, String> faults(Collection<Long> proposals, Map<String, String> typed) {
        Map<Long, String> faults = new HashMap<>();
        for (long id : proposals) {
            if (judged(id, typed) instanceof Judged.Unfit<SiteColumn> unfit) {
                faults.put(id, unfit.faults().get(0).reason());
            }
        }
        return faults;
    }

    private static Judged<SiteColumn> judged(long id, Map<String, String> typed) {
        return new TypedEntry(Map.of(
                        "name",
                        "-",
                        "url",
                        "/",
                        "kind",
                        typed.getOrDefault("kind." + id, ""),
                        "within",
                        typed.getOrDefault("within." + id, "")))
                .asColumn(ANY);
    }
}
