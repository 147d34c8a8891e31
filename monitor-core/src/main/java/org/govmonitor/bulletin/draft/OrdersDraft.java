package org.govmonitor.bulletin.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.govmonitor.bulletin.Basis;
import org.govmonitor.bulletin.Draft;
import org.govmonitor.bulletin.Facts;
import org.govmonitor.bulletin.Marks;
import org.govmonitor.bulletin.Section;
import org.govmonitor.bulletin.Sentence;
import org.govmonitor.bulletin.Style;
import org.govmonitor.figure.CountyOrders;
import org.govmonitor.figure.Rate;
import org.govmonitor.figure.WorkOrders;
import org.govmonitor.words.Words;

/** How the platform's work orders were answered by the cut-off. Late replies are among the replies. */
final class OrdersDraft {
    private static final Words WORDS = Words.of(OrdersDraft.class);
    static final String KEY = "orders";

    private OrdersDraft() {}

    static Optional<Draft> of(Facts facts, Style style) {
        WorkOrders orders = facts.figures().orders();
        if (orders == null) {
            return Optional.empty();
        }
        String platform = style.names().orders();
        Sentence sentence = new Sentence(text(orders, style), new Basis.OfFigures());
        return Optional.of(new Draft(Section.SITUATION, KEY, WORDS.say("orders.lead", platform), List.of(sentence)));
    }

    private static String text(WorkOrders orders, Style style) {
        List<String> clauses = new ArrayList<>();
        clauses.add(Days.span(orders.from(), orders.to()));
        clauses.add(WORDS.say("orders.received", style.names().orders(), orders.received()));
        if (orders.received() > 0) {
            clauses.add(WORDS.say("orders.until", Days.moment(orders.cutOff())));
            clauses.add(
                    WORDS.say("orders.replied", orders.replied(), style.names().city()));
            if (orders.late() > 0) {
                clauses.add(WORDS.say("orders.late", orders.late()));
            }
            clauses.add(
                    WORDS.say("orders.rate", new Rate(orders.replied(), orders.received()).percent(style.rounding())));
            String unanswered = unanswered(orders);
            if (!unanswered.isEmpty()) {
                clauses.add(unanswered);
            }
        }
        return String.join(Marks.COMMA, clauses) + Marks.STOP;
    }

    private static String unanswered(WorkOrders orders) {
        if (orders.unanswered() <= 0) {
            return "";
        }
        String counties = orders.counties().stream()
                .filter(county -> county.unanswered() > 0)
                .map(OrdersDraft::county)
                .collect(Collectors.joining(Marks.AND));
        return counties.isEmpty()
                ? WORDS.say("orders.open", orders.unanswered())
                : WORDS.say("orders.open.counties", counties);
    }

    private static String county(CountyOrders county) {
        return WORDS.say("orders.county", county.county(), county.unanswered());
    }
}
