package org.govmonitor.app.availability;

import java.util.Set;
import org.govmonitor.indicator.ProblemKind;

/** The kinds of problem of which only probes tell the ledger. */
public final class ProbedKinds {
    private static final Set<ProblemKind> KINDS = Set.of(
            ProblemKind.SITE_UNREACHABLE,
            ProblemKind.CERTIFICATE_EXPIRING,
            ProblemKind.CERTIFICATE_INVALID,
            ProblemKind.HTTPS_MISSING);

    private ProbedKinds() {}

    public static boolean contain(ProblemKind kind) {
        return KINDS.contains(kind);
    }
}
