package org.govmonitor.export;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One row of the list: a site or account, a kind of problem, a day of discovery.
 *
 * @param number from 1
 * @param problem the official wording, with the number of columns where that is customary
 * @param rectifiedOn the latest day of rectification, or null while one of its findings is open
 */
public record ProblemRow(
        int number,
        String name,
        String problem,
        String unit,
        LocalDate foundOn,
        @Nullable LocalDate rectifiedOn) {}
