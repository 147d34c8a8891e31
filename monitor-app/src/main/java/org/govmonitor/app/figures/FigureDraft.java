package org.govmonitor.app.figures;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import org.govmonitor.figure.Filing;
import org.govmonitor.figure.Letters;
import org.govmonitor.figure.MonthFigures;
import org.govmonitor.figure.WorkOrders;
import org.jspecify.annotations.Nullable;

/**
 * Figures as somebody brings them.
 *
 * @param from first day of the period that they tell of
 * @param to last day of it
 * @param cutOff time of Asia/Shanghai at which they were counted
 * @param source where they come from, for people
 * @param remark how they were counted, or null
 * @param reason why they are changed, or null
 * @param figures of this matter alone; without any they are withdrawn
 */
public record FigureDraft(
        Matter matter,
        LocalDate from,
        LocalDate to,
        LocalDateTime cutOff,
        String source,
        Way way,
        @Nullable String remark,
        @Nullable String reason,
        MonthFigures figures) {

    /** Letters by channel. */
    public static FigureDraft letters(
            YearMonth month, LocalDateTime cutOff, String source, Way way, List<Letters> letters) {
        return of(Matter.LETTERS, month, cutOff, source, way, new MonthFigures(month, letters, null, null));
    }

    /** Work orders, with their own period and cut-off. */
    public static FigureDraft orders(YearMonth month, WorkOrders orders, String source, Way way) {
        return new FigureDraft(
                Matter.ORDERS,
                orders.from(),
                orders.to(),
                orders.cutOff(),
                source,
                way,
                null,
                null,
                new MonthFigures(month, List.of(), orders, null));
    }

    /** Annual forms. */
    public static FigureDraft filing(YearMonth month, LocalDateTime cutOff, String source, Way way, Filing filing) {
        return of(Matter.FILING, month, cutOff, source, way, new MonthFigures(month, List.of(), null, filing));
    }

    /** Takes back what a month had of a matter. */
    public static FigureDraft nothing(Matter matter, YearMonth month, LocalDateTime cutOff, String source, Way way) {
        return of(matter, month, cutOff, source, way, MonthFigures.none(month));
    }

    /** The same, saying how it was counted and why it is changed. */
    public FigureDraft saying(@Nullable String newRemark, @Nullable String newReason) {
        return new FigureDraft(matter, from, to, cutOff, source, way, newRemark, newReason, figures);
    }

    private static FigureDraft of(
            Matter matter, YearMonth month, LocalDateTime cutOff, String source, Way way, MonthFigures figures) {
        return new FigureDraft(matter, month.atDay(1), month.atEndOfMonth(), cutOff, source, way, null, null, figures);
    }
}
