package org.govmonitor.app.accounts.report;

import java.time.LocalDate;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/**
 * A link to an article, seen in a column of a site.
 *
 * @param day as the column dates it, or null
 */
public record LinkSeen(HttpUrl url, @Nullable LocalDate day) {}
