package org.govmonitor.app.api;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.govmonitor.app.figures.FigureDraft;
import org.govmonitor.app.figures.Figures;
import org.govmonitor.app.figures.Matter;
import org.govmonitor.app.figures.Way;
import org.govmonitor.figure.Channel;
import org.govmonitor.figure.CountyOrders;
import org.govmonitor.figure.Filing;
import org.govmonitor.figure.Letters;
import org.govmonitor.figure.WorkOrders;
import org.govmonitor.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * Figures that a program sends; a matter that is not named stays as it is.
 *
 * @param letters or null
 * @param orders or null
 * @param filing or null
 */
record FiguresSent(
        @Nullable LettersSent letters,
        @Nullable OrdersSent orders,
        @Nullable FilingSent filing) {
    private static final Words WORDS = Words.of(FiguresSent.class);
    private static final int LONGEST_NAME = 60;
    private static final int MOST = 1_000_000;

    /** A matter with the version that the program saw. */
    record Part(FigureDraft draft, int seen) {}

    /**
     * Letters.
     *
     * @param version that was seen, 0 for none
     * @param cutOff time of Asia/Shanghai, null for what is usual
     */
    record LettersSent(
            @Nullable Integer version,
            @Nullable LocalDateTime cutOff,
            @Nullable String source,
            @Nullable String reason,
            @Nullable List<ChannelSent> channels) {}

    /** Letters of a channel. */
    record ChannelSent(
            @Nullable Channel channel,
            @Nullable Integer received,
            @Nullable Integer closed,
            @Nullable Integer open,
            @Nullable Integer overdue) {}

    /**
     * Work orders.
     *
     * @param from null for the first day of the month
     * @param to null for its last
     */
    record OrdersSent(
            @Nullable Integer version,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable LocalDateTime cutOff,
            @Nullable String source,
            @Nullable String reason,
            @Nullable Integer received,
            @Nullable Integer replied,
            @Nullable Integer late,
            @Nullable List<CountySent> counties) {}

    /** A county's share. */
    record CountySent(
            @Nullable String county,
            @Nullable Integer received,
            @Nullable Integer replied,
            @Nullable Integer late,
            @Nullable Integer unanswered) {}

    /** Annual forms. */
    record FilingSent(
            @Nullable Integer version,
            @Nullable LocalDateTime cutOff,
            @Nullable String source,
            @Nullable String reason,
            @Nullable Integer year,
            @Nullable Integer due,
            @Nullable Integer filed) {}

    /** @throws IllegalArgumentException if something that is needed is missing or no count; the message names it */
    List<Part> parts(YearMonth month, Figures figures) {
        List<Part> parts = new ArrayList<>();
        if (letters != null) {
            List<Letters> all = need(letters.channels(), "channels").stream()
                    .map(FiguresSent::letters)
                    .toList();
            LocalDateTime cutOff = cutOff(letters.cutOff(), Matter.LETTERS, month, figures);
            FigureDraft draft = FigureDraft.letters(month, cutOff, text(letters.source()), Way.PROGRAM, all);
            parts.add(new Part(draft.saying(null, letters.reason()), need(letters.version(), "version")));
        }
        if (orders != null) {
            WorkOrders all = orders(orders, month, figures);
            FigureDraft draft = FigureDraft.orders(month, all, text(orders.source()), Way.PROGRAM);
            parts.add(new Part(draft.saying(null, orders.reason()), need(orders.version(), "version")));
        }
        if (filing != null) {
            Filing all = new Filing(
                    count(filing.year(), "year"), count(filing.due(), "due"), count(filing.filed(), "filed"));
            LocalDateTime cutOff = cutOff(filing.cutOff(), Matter.FILING, month, figures);
            FigureDraft draft = FigureDraft.filing(month, cutOff, text(filing.source()), Way.PROGRAM, all);
            parts.add(new Part(draft.saying(null, filing.reason()), need(filing.version(), "version")));
        }
        return parts;
    }

    private static Letters letters(ChannelSent sent) {
        return new Letters(
                need(sent.channel(), "channel"),
                count(sent.received(), "received"),
                count(sent.closed(), "closed"),
                count(sent.open(), "open"),
                sent.overdue() == null ? 0 : count(sent.overdue(), "overdue"));
    }

    private static WorkOrders orders(OrdersSent sent, YearMonth month, Figures figures) {
        List<CountySent> counties = sent.counties() == null ? List.of() : sent.counties();
        return new WorkOrders(
                sent.from() == null ? month.atDay(1) : sent.from(),
                sent.to() == null ? month.atEndOfMonth() : sent.to(),
                cutOff(sent.cutOff(), Matter.ORDERS, month, figures),
                count(sent.received(), "received"),
                count(sent.replied(), "replied"),
                count(sent.late(), "late"),
                counties.stream().map(FiguresSent::county).toList());
    }

    private static CountyOrders county(CountySent sent) {
        if (text(sent.county()).isEmpty() || text(sent.county()).length() > LONGEST_NAME) {
            throw new IllegalArgumentException(WORDS.say("needed", "county"));
        }
        return new CountyOrders(
                text(sent.county()),
                sent.received() == null ? null : count(sent.received(), "received"),
                sent.replied() == null ? null : count(sent.replied(), "replied"),
                sent.late() == null ? null : count(sent.late(), "late"),
                count(sent.unanswered(), "unanswered"));
    }

    private static LocalDateTime cutOff(@Nullable LocalDateTime told, Matter matter, YearMonth month, Figures figures) {
        return told == null ? figures.usualCutOff(matter, month) : told;
    }

    private static int count(@Nullable Integer number, String name) {
        int count = need(number, name);
        if (count < 0 || count > MOST) {
            throw new IllegalArgumentException(WORDS.say("figures.count", name, MOST));
        }
        return count;
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text.strip();
    }

    private static <T> T need(@Nullable T value, String name) {
        if (value == null) {
            throw new IllegalArgumentException(WORDS.say("needed", name));
        }
        return value;
    }
}
