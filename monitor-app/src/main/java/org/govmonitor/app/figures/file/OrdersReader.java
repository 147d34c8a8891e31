package org.govmonitor.app.figures.file;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.govmonitor.app.figures.file.FigureFile.Count;
import org.govmonitor.figure.CountyOrders;
import org.govmonitor.words.Words;
import org.jspecify.annotations.Nullable;

/** Counts single work orders, one line for each, as they stood at the cut-off. */
final class OrdersReader {
    private static final Words WORDS = Words.of(OrdersReader.class);
    private static final int LONGEST_NUMBER = 60;

    private final HeadedTable table;
    private final Count count;
    private final Map<String, Integer> lines = new HashMap<>();
    private final Map<String, Tally> counties;
    private final List<RefusedLine> refused = new ArrayList<>();
    private final Tally city = new Tally();
    private int outside;
    private int withdrawn;
    private int limitless;

    OrdersReader(HeadedTable table, Count count) {
        this.table = table;
        this.count = count;
        this.counties = new TreeMap<>(
                Comparator.comparingInt(count.counties()::placeOf).thenComparing(Comparator.naturalOrder()));
    }

    private static final class Tally {
        private int received;
        private int replied;
        private int late;
    }

    FiguresRead read() {
        for (FileLine line : table.lines()) {
            try {
                take(line);
            } catch (RefusedLineException e) {
                refused.add(new RefusedLine(table.place(line), e.why()));
            }
        }
        List<CountyOrders> shares = counties.entrySet().stream()
                .map(share -> new CountyOrders(
                        share.getKey(),
                        share.getValue().received,
                        share.getValue().replied,
                        share.getValue().late,
                        share.getValue().received - share.getValue().replied))
                .toList();
        return new FiguresRead(
                List.of(),
                new OrderTotals(city.received, city.replied, city.late, shares),
                refused,
                table.unknown(),
                remarks());
    }

    private void take(FileLine line) throws RefusedLineException {
        String number = number(line);
        Integer before = lines.putIfAbsent(number, line.number());
        if (before != null) {
            throw new RefusedLineException(WORDS.say("number.twice", before));
        }
        if (states("VOID").contains(state(line))) {
            withdrawn++;
            return;
        }
        WrittenTime received = WrittenTime.read(table.text(line, Heading.RECEIVED_AT), Heading.RECEIVED_AT);
        if (received == null) {
            throw new RefusedLineException(WORDS.say("cell.none", Heading.RECEIVED_AT.usual()));
        }
        WrittenTime due = WrittenTime.read(table.text(line, Heading.DUE_AT), Heading.DUE_AT);
        WrittenTime replied = replied(line, received);
        String written = table.text(line, Heading.COUNTY);
        if (written.isEmpty()) {
            throw new RefusedLineException(WORDS.say("cell.none", Heading.COUNTY.usual()));
        }
        String county = OrderUnit.named(written, count);
        if (received.at().toLocalDate().isBefore(count.from())
                || received.at().toLocalDate().isAfter(count.to())) {
            outside++;
            return;
        }
        boolean answered = replied != null && replied.isBy(count.cutOff());
        limitless += answered && due == null ? 1 : 0;
        boolean late = answered && replied != null && due != null && replied.isAfter(due);
        for (Tally tally : List.of(city, counties.computeIfAbsent(county, none -> new Tally()))) {
            tally.received++;
            tally.replied += answered ? 1 : 0;
            tally.late += late ? 1 : 0;
        }
    }

    /** A number that a spreadsheet has taken for a quantity may be another's by now. */
    private String number(FileLine line) throws RefusedLineException {
        String number = Normalizer.normalize(table.ownText(line, Heading.NUMBER), Normalizer.Form.NFKC)
                .replaceAll("\\s", "");
        if (number.isEmpty()) {
            throw new RefusedLineException(WORDS.say("cell.none", Heading.NUMBER.usual()));
        }
        if (number.matches("-?\\d(?:\\.\\d+)?E\\+?\\d+")) {
            throw new RefusedLineException(WORDS.say("number.rounded"));
        }
        if (number.length() > LONGEST_NUMBER) {
            throw new RefusedLineException(WORDS.say("number.long", LONGEST_NUMBER));
        }
        return number;
    }

    /** When it was replied to, or null; what state and time say must go together. */
    private @Nullable WrittenTime replied(FileLine line, WrittenTime received) throws RefusedLineException {
        WrittenTime replied = WrittenTime.read(table.ownText(line, Heading.REPLIED_AT), Heading.REPLIED_AT);
        String state = state(line);
        if (replied == null && states("REPLIED").contains(state)) {
            throw new RefusedLineException(WORDS.say("state.noTime"));
        }
        if (replied != null && states("OPEN").contains(state)) {
            throw new RefusedLineException(WORDS.say("state.time"));
        }
        if (replied != null && replied.isBefore(received)) {
            throw new RefusedLineException(WORDS.say("reply.before"));
        }
        return replied;
    }

    private String state(FileLine line) {
        return Heading.plain(table.text(line, Heading.STATE));
    }

    private static List<String> states(String which) {
        return Arrays.asList(WORDS.say("state.names." + which).split("\\|"));
    }

    private List<String> remarks() {
        List<String> remarks = new ArrayList<>();
        remarks.add(WORDS.say("remark.counted", city.received));
        if (outside > 0) {
            remarks.add(WORDS.say("remark.outside", outside, count.from(), count.to()));
        }
        if (withdrawn > 0) {
            remarks.add(WORDS.say("remark.withdrawn", withdrawn));
        }
        if (limitless > 0) {
            remarks.add(WORDS.say("remark.limitless", limitless));
        }
        return remarks;
    }
}
