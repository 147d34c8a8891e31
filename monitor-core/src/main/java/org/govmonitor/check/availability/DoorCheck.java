package org.govmonitor.check.availability;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.govmonitor.check.Check;
import org.govmonitor.check.Problem;
import org.govmonitor.check.Subject;
import org.govmonitor.check.Visit;
import org.govmonitor.fetch.CertificateFault;
import org.govmonitor.fetch.ShownCertificate;
import org.govmonitor.indicator.ProblemKind;
import org.govmonitor.words.Words;

/**
 * CERTIFICATE_EXPIRING, CERTIFICATE_INVALID and HTTPS_MISSING. Of what was not seen, nothing is said; a certificate that has
 * expired is invalid and no longer expiring.
 */
public final class DoorCheck {
    private static final Words WORDS = Words.of(Check.class);

    private DoorCheck() {}

    /** One visit for each kind that the reading tells of. */
    public static List<Visit> check(DoorReading door) {
        List<Visit> visits = new ArrayList<>();
        ShownCertificate certificate = door.certificate();
        if (certificate != null) {
            visits.add(valid(door, certificate));
            if (door.observedAt().isBefore(certificate.notAfter())) {
                visits.add(lasting(door, certificate));
            }
        }
        switch (door.https()) {
            case MISSING -> visits.add(found(door, ProblemKind.HTTPS_MISSING, WORDS.say("https.missing")));
            case LEADS, NO_PLAIN -> visits.add(inOrder(door, ProblemKind.HTTPS_MISSING));
            case UNKNOWN -> {
                // nothing was learned
            }
        }
        return visits;
    }

    private static Visit valid(DoorReading door, ShownCertificate certificate) {
        CertificateFault fault = certificate.fault();
        if (fault == null) {
            return inOrder(door, ProblemKind.CERTIFICATE_INVALID);
        }
        String note =
                WORDS.say("certificate.invalid", certificate.host(), fault.said(), day(door, certificate.notAfter()));
        boolean mayBeTrusted = fault == CertificateFault.UNTRUSTED;
        return found(
                door, ProblemKind.CERTIFICATE_INVALID, mayBeTrusted ? note + WORDS.say("certificate.browser") : note);
    }

    private static Visit lasting(DoorReading door, ShownCertificate certificate) {
        LocalDate today = day(door, door.observedAt());
        LocalDate end = day(door, certificate.notAfter());
        if (today.plus(door.rule().certificateExpiry()).isBefore(end)) {
            return inOrder(door, ProblemKind.CERTIFICATE_EXPIRING);
        }
        long left = ChronoUnit.DAYS.between(today, end);
        return found(
                door,
                ProblemKind.CERTIFICATE_EXPIRING,
                WORDS.say("certificate.expiring", certificate.host(), end, left));
    }

    private static LocalDate day(DoorReading door, Instant moment) {
        return LocalDate.ofInstant(moment, door.zone());
    }

    private static Visit inOrder(DoorReading door, ProblemKind kind) {
        return Visit.inOrder(kind, new Subject.OfSite(door.address()), door.observedAt());
    }

    private static Visit found(DoorReading door, ProblemKind kind, String note) {
        Subject subject = new Subject.OfSite(door.address());
        return Visit.found(new Problem(kind, subject, null, null, null, null, List.of(), note), door.observedAt());
    }
}
