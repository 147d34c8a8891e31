package org.govmonitor.app.publishing.bulletin;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** A bulletin as a line of a list; number and day are null where it is not published. */
public record BulletinBrief(
        YearMonth month,
        BulletinState state,
        @Nullable Integer number,
        @Nullable LocalDate issuedOn) {}
