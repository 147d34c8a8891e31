package org.govmonitor.app.availability;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.govmonitor.fetch.CertificateFault;
import org.govmonitor.fetch.ShownCertificate;
import org.govmonitor.probe.HttpsWay;
import org.govmonitor.probe.Outcome;
import org.govmonitor.probe.Probe;
import org.jspecify.annotations.Nullable;

/** How a site encrypts, as it is kept. */
@Entity
@Table(name = "site_door")
class DoorRow {
    /** A fault that was seen so many times in a row is believed. */
    private static final int BELIEVED = 2;

    @Id
    private long siteId;

    private @Nullable String host;
    private @Nullable Instant notAfter;

    @Enumerated(EnumType.STRING)
    private @Nullable CertificateFault fault;

    @Column(nullable = false)
    private int faultSeen;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private HttpsWay https = HttpsWay.UNKNOWN;

    @Column(nullable = false)
    private int missingSeen;

    private @Nullable LocalDate plainAskedOn;

    @Column(nullable = false)
    private Instant observedAt = Instant.EPOCH;

    protected DoorRow() {}

    DoorRow(long siteId) {
        this.siteId = siteId;
    }

    /** Takes note of a probe. One that neither opened nor showed a certificate tells nothing. */
    void see(Probe probe) {
        ShownCertificate shown = probe.certificate();
        if (shown != null) {
            faultSeen = shown.fault() == null ? 0 : shown.fault() == fault ? faultSeen + 1 : 1;
            host = shown.host();
            notAfter = shown.notAfter().truncatedTo(ChronoUnit.MILLIS);
            fault = shown.fault();
        } else if (probe.outcome() instanceof Outcome.Opened) {
            host = null;
            notAfter = null;
            fault = null;
            faultSeen = 0;
        }
        observedAt = probe.at().truncatedTo(ChronoUnit.MILLIS);
        see(probe.https());
    }

    /** Takes note of where the plain address led when it was asked by itself. */
    void seePlain(HttpsWay way, LocalDate today) {
        plainAskedOn = today;
        see(way);
    }

    boolean wasAskedPlainOn(LocalDate day) {
        return day.equals(plainAskedOn);
    }

    private void see(HttpsWay way) {
        if (way != HttpsWay.UNKNOWN) {
            missingSeen = way == HttpsWay.MISSING ? missingSeen + 1 : 0;
            https = way;
        }
    }

    long siteId() {
        return siteId;
    }

    Instant observedAt() {
        return observedAt;
    }

    /** As last seen, faults not yet believed left out; null where none was shown, or what was is not believed. */
    @Nullable
    ShownCertificate believed() {
        return fault == null || faultSeen >= BELIEVED ? certificate() : null;
    }

    /** As last seen; null where none was shown. */
    @Nullable
    ShownCertificate certificate() {
        return host == null || notAfter == null ? null : new ShownCertificate(host, notAfter, fault);
    }

    HttpsWay https() {
        return https == HttpsWay.MISSING && missingSeen < BELIEVED ? HttpsWay.UNKNOWN : https;
    }
}
