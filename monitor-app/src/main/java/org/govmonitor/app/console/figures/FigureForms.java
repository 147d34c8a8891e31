package org.govmonitor.app.console.figures;

import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.govmonitor.app.figures.FigureDraft;
import org.govmonitor.app.figures.FigureEntry;
import org.govmonitor.app.figures.FigureText;
import org.govmonitor.app.figures.Figures;
import org.govmonitor.app.figures.Matter;
import org.govmonitor.app.figures.Way;
import org.govmonitor.figure.Channel;
import org.govmonitor.figure.CountyOrders;
import org.govmonitor.figure.Filing;
import org.govmonitor.figure.Letters;
import org.govmonitor.figure.WorkOrders;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The three forms of a month: what stands in them, and what was typed into them. */
@Component
class FigureForms {
    /** Lines for those that are no county. */
    private static final int FREE_LINES = 2;

    private final Figures figures;

    FigureForms(Figures figures) {
        this.figures = figures;
    }

    /** What was typed, as figures; a form without any number withdraws them. */
    FigureDraft draft(Matter matter, YearMonth month, TypedForm typed) throws FormFault {
        LocalDateTime cutOff = typed.cutOff(figures.usualCutOff(matter, month));
        String source = typed.text("source");
        FigureDraft draft = switch (matter) {
            case LETTERS -> FigureDraft.letters(month, cutOff, source, Way.FORM, letters(typed));
            case ORDERS ->
                typed.isBlank("received", "replied", "late")
                        ? FigureDraft.nothing(matter, month, cutOff, source, Way.FORM)
                        : FigureDraft.orders(month, orders(month, cutOff, typed), source, Way.FORM);
            case FILING ->
                typed.isBlank("due", "filed")
                        ? FigureDraft.nothing(matter, month, cutOff, source, Way.FORM)
                        : FigureDraft.filing(
                                month,
                                cutOff,
                                source,
                                Way.FORM,
                                new Filing(typed.need("year"), typed.need("due"), typed.need("filed")));
        };
        return draft.saying(null, typed.text("reason"));
    }

    /** What stands in a form that nobody has typed into yet. */
    Map<String, String> fields(Matter matter, YearMonth month, @Nullable FigureEntry holds) {
        Map<String, String> fields = new LinkedHashMap<>();
        LocalDateTime cutOff = holds == null
                ? figures.usualCutOff(matter, month)
                : holds.draft().cutOff();
        String[] told = FigureText.cutOff(cutOff).split(" ");
        fields.put("cutOffDay", told[0]);
        fields.put("cutOffTime", told[1]);
        fields.put("source", holds == null ? "" : holds.draft().source());
        fields.put("seen", String.valueOf(holds == null ? 0 : holds.version()));
        fields.put(
                "from",
                String.valueOf(holds == null ? month.atDay(1) : holds.draft().from()));
        fields.put(
                "to",
                String.valueOf(
                        holds == null ? month.atEndOfMonth() : holds.draft().to()));
        fields.put("year", String.valueOf(month.getYear() - 1));
        if (holds != null) {
            numbers(holds, fields);
        }
        return fields;
    }

    /** Those whose share of the orders can be told: the counties, who else is told of, and blank lines. */
    List<String> lines(@Nullable FigureEntry holds) {
        Set<String> lines = new LinkedHashSet<>(figures.counties());
        WorkOrders orders = holds == null ? null : holds.draft().figures().orders();
        if (orders != null) {
            orders.counties().forEach(county -> lines.add(county.county()));
        }
        List<String> all = new ArrayList<>(lines);
        for (int free = 0; free < FREE_LINES; free++) {
            all.add("");
        }
        return all;
    }

    private void numbers(FigureEntry holds, Map<String, String> fields) {
        for (Letters letters : holds.draft().figures().letters()) {
            String tail = "." + letters.channel().name();
            fields.put("received" + tail, String.valueOf(letters.received()));
            fields.put("closed" + tail, String.valueOf(letters.closed()));
            fields.put("open" + tail, String.valueOf(letters.open()));
            fields.put("overdue" + tail, String.valueOf(letters.overdue()));
        }
        WorkOrders orders = holds.draft().figures().orders();
        if (orders != null) {
            fields.put("received", String.valueOf(orders.received()));
            fields.put("replied", String.valueOf(orders.replied()));
            fields.put("late", String.valueOf(orders.late()));
            List<String> lines = lines(holds);
            for (CountyOrders county : orders.counties()) {
                String tail = "." + lines.indexOf(county.county());
                put(fields, "received" + tail, county.received());
                put(fields, "replied" + tail, county.replied());
                put(fields, "late" + tail, county.late());
                put(fields, "unanswered" + tail, county.unanswered());
            }
        }
        Filing filing = holds.draft().figures().filing();
        if (filing != null) {
            fields.put("year", String.valueOf(filing.year()));
            fields.put("due", String.valueOf(filing.due()));
            fields.put("filed", String.valueOf(filing.filed()));
        }
    }

    private static List<Letters> letters(TypedForm typed) throws FormFault {
        List<Letters> letters = new ArrayList<>();
        for (Channel channel : Channel.values()) {
            String tail = "." + channel.name();
            if (!typed.isBlank("received" + tail, "closed" + tail, "open" + tail, "overdue" + tail)) {
                Integer overdue = typed.count("overdue" + tail);
                letters.add(new Letters(
                        channel,
                        typed.need("received" + tail),
                        typed.need("closed" + tail),
                        typed.need("open" + tail),
                        overdue == null ? 0 : overdue));
            }
        }
        return letters;
    }

    private static WorkOrders orders(YearMonth month, LocalDateTime cutOff, TypedForm typed) throws FormFault {
        List<CountyOrders> counties = new ArrayList<>();
        for (int line = 0; typed.fields().containsKey("county." + line); line++) {
            String tail = "." + line;
            if (!typed.isBlank("received" + tail, "replied" + tail, "late" + tail, "unanswered" + tail)) {
                counties.add(county(typed, tail));
            }
        }
        return new WorkOrders(
                typed.day("from", month.atDay(1)),
                typed.day("to", month.atEndOfMonth()),
                cutOff,
                typed.need("received"),
                typed.need("replied"),
                typed.need("late"),
                counties);
    }

    private static CountyOrders county(TypedForm typed, String tail) throws FormFault {
        String name = typed.text("county" + tail);
        if (name.isEmpty() || name.length() > 60) {
            throw new FormFault("figures.fault.county");
        }
        Integer received = typed.count("received" + tail);
        Integer replied = typed.count("replied" + tail);
        Integer unanswered = typed.count("unanswered" + tail);
        if (unanswered == null) {
            if (received == null || replied == null || replied > received) {
                throw new FormFault("figures.fault.unanswered", name);
            }
            unanswered = received - replied;
        }
        return new CountyOrders(name, received, replied, typed.count("late" + tail), unanswered);
    }

    private static void put(Map<String, String> fields, String name, @Nullable Integer number) {
        if (number != null) {
            fields.put(name, number.toString());
        }
    }
}
