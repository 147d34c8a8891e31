package org.govmonitor.app.accounts.report;

import java.time.Instant;
import okhttp3.HttpUrl;
import org.govmonitor.app.registration.RegisteredAccount;
import org.jspecify.annotations.Nullable;

/**
 * What became of one line.
 *
 * @param line from 1; 0 where it was entered earlier
 * @param url in canonical form, or null where the line held none
 * @param account whose post it is, or null
 * @param publishedAt as its page says, or null
 * @param reason for people, one line
 */
public record ReportResult(
        int line,
        @Nullable HttpUrl url,
        ReportState state,
        @Nullable RegisteredAccount account,
        @Nullable Instant publishedAt,
        String reason) {}
