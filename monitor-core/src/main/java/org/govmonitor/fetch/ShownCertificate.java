package org.govmonitor.fetch;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The certificate by which a host named itself.
 *
 * @param host that was asked
 * @param notAfter when it expires
 * @param fault what is wrong with it, or null
 */
public record ShownCertificate(
        String host, Instant notAfter, @Nullable CertificateFault fault) {}
