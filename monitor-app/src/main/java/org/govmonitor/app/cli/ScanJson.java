package org.govmonitor.app.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.govmonitor.check.ColumnObservation;
import org.govmonitor.check.Evidence;
import org.govmonitor.check.Leak;
import org.govmonitor.check.Problem;
import org.govmonitor.discover.proposal.DiscoveredSite;
import org.govmonitor.discover.proposal.ProposedColumn;
import org.govmonitor.indicator.Indicators;
import org.govmonitor.indicator.Severity;
import org.govmonitor.page.listing.Listing;
import org.govmonitor.privacy.Basis;
import org.govmonitor.registry.Site;
import org.govmonitor.scan.SiteScan;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The form in which {@code monitor scan} hands over what it found. Other programs read it: keys are only ever added. */
final class ScanJson {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final LocalDate today;
    private final Indicators indicators;
    private final Map<String, DiscoveredSite> discovered;

    /** @param discovered what was found on the sites that were looked through for columns, by their names */
    ScanJson(LocalDate today, Indicators indicators, Map<String, DiscoveredSite> discovered) {
        this.today = today;
        this.indicators = indicators;
        this.discovered = Map.copyOf(discovered);
    }

    /** UTF-8, indented. */
    byte[] of(List<SiteScan> scans) {
        ObjectNode root = JSON.createObjectNode();
        root.put("today", today.toString());
        root.put("indicators", indicators.version());
        ArrayNode sites = root.putArray("sites");
        ArrayNode problems = root.putArray("problems");
        ArrayNode contacts = root.putArray("contacts");
        for (SiteScan scan : scans) {
            write(scan, sites.addObject());
            scan.problems().forEach(problem -> write(scan.site(), problem, problems.addObject()));
            scan.contacts().forEach(published -> write(scan.site(), published, contacts.addObject()));
        }
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(root);
    }

    private void write(SiteScan scan, ObjectNode json) {
        json.put("site", scan.site().name());
        json.put("url", scan.site().url().toString());
        json.put("state", scan.state().name());
        json.put("watched", !scan.site().columns().isEmpty());
        json.put("pages", scan.pages());
        json.put("attachments", scan.attachments());
        json.put("unchanged", scan.documents().unchanged());
        ObjectNode unread = json.putObject("attachmentsUnread");
        new TreeMap<>(scan.unread()).forEach((reason, count) -> unread.put(reason.name(), count));
        json.put("failed", scan.failed());
        json.put("elapsedMs", scan.elapsed().toMillis());
        ArrayNode columns = json.putArray("columns");
        scan.columns().forEach(column -> write(column, columns.addObject()));
        DutiesJson.write(scan.duties(), json);
        DiscoveredSite found = discovered.get(scan.site().name());
        if (found != null) {
            ArrayNode proposed = json.putArray("proposed");
            found.columns().forEach(column -> write(column, proposed.addObject()));
        }
    }

    private static void write(ProposedColumn column, ObjectNode json) {
        json.put("name", column.name());
        ArrayNode path = json.putArray("path");
        column.path().forEach(path::add);
        json.put("url", column.url().toString());
        json.put("kind", column.kind().name());
        json.put("newest", text(column.newest()));
        json.put("confidence", column.confidence());
    }

    private static void write(ColumnObservation column, ObjectNode json) {
        Listing listing = column.listing();
        Listing.Read read = listing instanceof Listing.Read list ? list : null;
        json.put("name", column.column().name());
        json.put("url", column.column().url().toString());
        json.put("kind", column.kind().name());
        json.put("state", state(listing));
        json.put("reason", column.reason());
        json.put("newest", text(read == null ? null : read.newestDay().orElse(null)));
        json.put("items", read == null ? 0 : read.items().size());
        json.put("standing", column.standing().name());
        json.put("source", text(column.source()));
        json.put(
                "watchedSince",
                text(column.memory() == null ? null : column.memory().watchedSince()));
    }

    private static String state(Listing listing) {
        if (listing instanceof Listing.Read) {
            return "READ";
        }
        if (listing instanceof Listing.Blank) {
            return "BLANK";
        }
        return listing instanceof Listing.Blocked ? "BLOCKED" : "UNREADABLE";
    }

    private void write(Site site, Problem problem, ObjectNode json) {
        json.put("site", site.name());
        json.put("unit", site.unit());
        json.put("kind", problem.kind().name());
        json.put("column", problem.column());
        json.put("url", text(problem.subject().url()));
        json.put("page", text(problem.page()));
        json.put("newest", text(problem.newest()));
        json.put("limit", text(problem.limit()));
        ArrayNode evidence = json.putArray("evidence");
        for (Evidence hit : problem.evidence()) {
            write(hit, evidence.addObject());
        }
        json.put("watchedSince", text(problem.watchedSince()));
        json.put("note", problem.note());
        Leak leak = problem.leak();
        Severity severity = leak == null ? indicators.of(problem.kind()).severity() : leak.severity();
        json.put("severity", severity.name());
        json.put("persons", leak == null ? null : leak.persons());
        ObjectNode kinds = json.putObject("kinds");
        if (leak != null) {
            leak.kinds().forEach((kind, hits) -> kinds.put(kind.name(), hits));
        }
    }

    private static void write(Evidence hit, ObjectNode json) {
        json.put("kind", hit.kind().name()).put("masked", hit.masked()).put("where", hit.where());
        Basis basis = hit.basis();
        json.put("verdict", text(hit.verdict()));
        json.put("why", basis == null ? null : basis.why().said());
        json.put("label", basis == null ? null : basis.label());
        json.put("rule", basis == null ? null : basis.rule());
        json.put("exposure", basis == null ? null : basis.exposure().name());
        if (basis != null && basis.remaining() > 0) {
            json.put("remaining", basis.remaining());
        }
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
