package org.govmonitor.app.cli;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.govmonitor.app.MonitorApplication;
import org.govmonitor.app.availability.SiteAvailability;
import org.govmonitor.app.registration.RegisteredSite;
import org.govmonitor.check.availability.AvailabilityCheck;
import org.govmonitor.check.availability.Week;
import org.govmonitor.fetch.ShownCertificate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What {@code availability} says: a line for each site, tabs between, or one JSON object. */
final class AvailabilityReport {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String NOTHING = "-";
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(MonitorApplication.OFFICE_ZONE);

    private AvailabilityReport() {}

    static String line(RegisteredSite site, @Nullable SiteAvailability known) {
        Stream<@Nullable Object> parts = known == null
                ? Stream.of(site.name(), "NOT_ENOUGH", null, 0, 0, null, null, null)
                : Stream.of(
                        site.name(),
                        verdict(known),
                        share(known),
                        known.counted(),
                        known.failed(),
                        minute(known.lastFailure()),
                        known.medianMs(),
                        until(known.certificate()));
        return parts.map(part -> Objects.requireNonNullElse(part, NOTHING).toString())
                .collect(Collectors.joining("\t"));
    }

    static String json(List<RegisteredSite> sites, Map<Long, SiteAvailability> known) {
        ObjectNode root = JSON.createObjectNode();
        ArrayNode all = root.putArray("sites");
        for (RegisteredSite site : sites) {
            ObjectNode json = all.addObject();
            json.put("site", site.name());
            json.put("url", site.site().url().toString());
            put(json, known.get(site.id()));
        }
        return root.toString();
    }

    private static void put(ObjectNode json, @Nullable SiteAvailability known) {
        json.put("verdict", known == null ? "NOT_ENOUGH" : verdict(known));
        if (known == null) {
            return;
        }
        Week.Whole week = known.week() instanceof Week.Whole whole ? whole : null;
        ShownCertificate certificate = known.certificate();
        json.put("from", week == null ? null : week.from().toString());
        json.put("until", week == null ? null : week.until().toString());
        json.put("share", share(known));
        json.put("counted", known.counted());
        json.put("failed", known.failed());
        json.put("ownLineDown", known.lost());
        json.put("noEvidence", known.noEvidence());
        json.put("lastFailure", minute(known.lastFailure()));
        json.put("reason", known.reason() == null ? null : known.reason().name());
        json.put("medianMs", known.medianMs());
        json.put("certificateUntil", until(certificate));
        json.put(
                "certificateFault",
                certificate == null || certificate.fault() == null
                        ? null
                        : certificate.fault().name());
    }

    private static String verdict(SiteAvailability known) {
        return known.week() instanceof Week.Whole ? known.failing() ? "UNREACHABLE" : "IN_ORDER" : "NOT_ENOUGH";
    }

    /** In percent. */
    private static @Nullable String share(SiteAvailability known) {
        return known.counted() == 0 ? null : AvailabilityCheck.share(known.failed(), known.counted());
    }

    private static @Nullable String minute(@Nullable Instant moment) {
        return moment == null ? null : MINUTE.format(moment);
    }

    private static @Nullable String until(@Nullable ShownCertificate certificate) {
        return certificate == null
                ? null
                : LocalDate.ofInstant(certificate.notAfter(), MonitorApplication.OFFICE_ZONE)
                        .toString();
    }
}
