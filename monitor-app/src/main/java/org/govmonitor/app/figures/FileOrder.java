package org.govmonitor.app.figures;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * What a file of figures is to be counted for.
 *
 * @param matter letters or work orders
 * @param from first day of receipt
 * @param to last day of receipt
 * @param cutOff time of Asia/Shanghai at which it is counted
 * @param source where it comes from; blank for the name of the file
 * @param reason why figures are changed, or null
 */
public record FileOrder(
        YearMonth month,
        Matter matter,
        LocalDate from,
        LocalDate to,
        LocalDateTime cutOff,
        String source,
        @Nullable String reason) {}
