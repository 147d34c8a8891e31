package org.govmonitor.app.figures;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.govmonitor.figure.CountyOrders;
import org.govmonitor.figure.Filing;
import org.govmonitor.figure.WorkOrders;
import org.govmonitor.words.Words;
import org.jspecify.annotations.Nullable;

/** Figures in a line, for trails and terminals. */
public final class FigureText {
    private static final Words WORDS = Words.of(FigureText.class);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    private FigureText() {}

    /** A cut-off as offices say it: midnight is the end of the day before. */
    public static String cutOff(LocalDateTime at) {
        return at.toLocalTime().equals(LocalTime.MIDNIGHT) ? at.toLocalDate().minusDays(1) + " 24:00" : TIME.format(at);
    }

    /** Everything that a version says. */
    public static String of(FigureDraft draft, int version) {
        return WORDS.say(
                "text.version",
                version,
                numbers(draft),
                draft.from(),
                draft.to(),
                cutOff(draft.cutOff()),
                draft.source(),
                draft.way().title(),
                said("text.reason", draft.reason()) + said("text.remark", draft.remark()));
    }

    /** The numbers alone. */
    public static String numbers(FigureDraft draft) {
        WorkOrders orders = draft.figures().orders();
        Filing filing = draft.figures().filing();
        if (orders != null) {
            return WORDS.say(
                    "text.orders", orders.received(), orders.replied(), orders.late(), counties(orders.counties()));
        }
        if (filing != null) {
            return WORDS.say("text.filing", filing.year(), filing.due(), filing.filed());
        }
        return draft.figures().letters().isEmpty()
                ? WORDS.say("text.nothing")
                : draft.figures().letters().stream()
                        .map(each -> WORDS.say(
                                "text.letters",
                                each.channel().title(),
                                each.received(),
                                each.closed(),
                                each.open(),
                                each.overdue()))
                        .collect(Collectors.joining(WORDS.say("text.and")));
    }

    private static String counties(List<CountyOrders> counties) {
        return counties.stream()
                .filter(county -> county.unanswered() > 0)
                .map(county -> WORDS.say("text.county", county.county(), county.unanswered()))
                .collect(Collectors.joining());
    }

    private static String said(String key, @Nullable String text) {
        return text == null ? "" : WORDS.say(key, text);
    }
}
