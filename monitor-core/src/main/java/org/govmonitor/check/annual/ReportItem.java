package org.govmonitor.check.annual;

import java.time.LocalDate;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/**
 * An entry of a list of reports.
 *
 * @param publishedOn the day shown beside it or told by its article, or null where none is sure
 * @param headingYear the year that heads its part of the list, or null; a year of the report or of its publication
 */
public record ReportItem(
        String title,
        @Nullable HttpUrl url,
        @Nullable LocalDate publishedOn,
        @Nullable Integer headingYear) {}
