package org.govmonitor.scan;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import okhttp3.HttpUrl;
import org.govmonitor.check.ColumnObservation;
import org.govmonitor.check.Visit;
import org.govmonitor.check.memory.ListMemory;
import org.govmonitor.fetch.Addresses;
import org.govmonitor.registry.Site;

/** Scans a site day after day and hands on what each scan learned, as an office does. */
final class Diary {
    private final FakeWeb web;
    private final Map<HttpUrl, ListMemory> lists = new HashMap<>();
    private final List<Visit> visits = new ArrayList<>();

    Diary(FakeWeb web) {
        this.web = web;
    }

    SiteScan scan(Site site, LocalDate day) throws IOException {
        return scan(site, plan(day));
    }

    SiteScan scan(Site site, ScanPlan plan) throws IOException {
        SiteScan scan = web.scan(site, plan, known(), recorder());
        keep(scan);
        return scan;
    }

    SiteScan reread(Site site, LocalDate day) throws IOException {
        SiteScan scan = web.scanner().reread(site, plan(day), known(), recorder());
        keep(scan);
        return scan;
    }

    ListMemory memory(String path) {
        ListMemory memory = lists.get(web.url(path));
        if (memory == null) {
            throw new IllegalStateException("nothing is remembered of " + path);
        }
        return memory;
    }

    /** Of the last scan. */
    List<Visit> visits() {
        return visits;
    }

    static ScanPlan plan(LocalDate day) {
        return ScanPlan.of(day, FakeWeb.plan().clock());
    }

    private Known known() {
        return new Known(Set.of(), Set.of(), lists);
    }

    private void keep(SiteScan scan) {
        for (ColumnObservation column : scan.columns()) {
            if (column.memory() != null) {
                lists.put(Addresses.canonical(column.column().url()), column.memory());
            }
        }
    }

    private ScanListener recorder() {
        visits.clear();
        return new ScanListener() {
            @Override
            public void visited(Site site, Visit visit) {
                visits.add(visit);
            }
        };
    }
}
