package org.govmonitor.app.console.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.govmonitor.app.figures.FigureEntry;
import org.govmonitor.figure.CountyOrders;
import org.govmonitor.figure.Filing;
import org.govmonitor.figure.Letters;
import org.govmonitor.figure.WorkOrders;
import org.jspecify.annotations.Nullable;

/** The numbers of a version, one by one. */
final class FigureRows {
    private final UnaryOperator<String> words;
    private final List<Number> numbers = new ArrayList<>();

    private FigureRows(UnaryOperator<String> words) {
        this.words = words;
    }

    /**
     * A number.
     *
     * @param of channel, county or year
     * @param value empty where nobody told it
     */
    record Number(String of, String name, String value) {}

    /** @param words of the message bundle, by key */
    static List<Number> of(FigureEntry entry, UnaryOperator<String> words) {
        FigureRows rows = new FigureRows(words);
        entry.draft().figures().letters().forEach(rows::letters);
        WorkOrders orders = entry.draft().figures().orders();
        if (orders != null) {
            rows.orders(orders);
        }
        Filing filing = entry.draft().figures().filing();
        if (filing != null) {
            String year = String.valueOf(filing.year());
            rows.add(year, "figures.due", filing.due());
            rows.add(year, "figures.filed", filing.filed());
        }
        if (rows.numbers.isEmpty()) {
            rows.numbers.add(new Number("", words.apply("figures.withdrawn"), ""));
        }
        return rows.numbers;
    }

    private void letters(Letters letters) {
        String channel = letters.channel().title();
        add(channel, "figures.received", letters.received());
        add(channel, "figures.closed", letters.closed());
        add(channel, "figures.open", letters.open());
        add(channel, "figures.overdue", letters.overdue());
    }

    private void orders(WorkOrders orders) {
        String city = words.apply("figures.city");
        add(city, "figures.accepted", orders.received());
        add(city, "figures.replied", orders.replied());
        add(city, "figures.late", orders.late());
        add(city, "figures.unanswered", orders.unanswered());
        for (CountyOrders county : orders.counties()) {
            add(county.county(), "figures.accepted", county.received());
            add(county.county(), "figures.replied", county.replied());
            add(county.county(), "figures.late", county.late());
            add(county.county(), "figures.unanswered", county.unanswered());
        }
    }

    private void add(String of, String key, @Nullable Integer value) {
        numbers.add(new Number(of, words.apply(key), value == null ? "" : value.toString()));
    }
}
