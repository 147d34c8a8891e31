package org.govmonitor.app.figures.file;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.govmonitor.app.figures.file.FigureFile.Count;
import org.govmonitor.figure.CountyOrders;
import org.govmonitor.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * Understands a table of work orders, one line for each county. The line of the whole city is taken as it is, so that a sum that
 * is not right shows; where there is none, the city is the sum of lines that tell everything.
 */
final class TotalsReader {
    private static final Words WORDS = Words.of(TotalsReader.class);

    private final HeadedTable table;
    private final Count count;
    private final List<CountyOrders> counties = new ArrayList<>();
    private final List<RefusedLine> refused = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();
    private @Nullable OrderTotals whole;

    TotalsReader(HeadedTable table, Count count) {
        this.table = table;
        this.count = count;
    }

    /** Whether a line stands for all others. */
    static boolean isWhole(String name) {
        return Arrays.asList(WORDS.say("whole.names").split("\\|")).contains(Heading.plain(name));
    }

    FiguresRead read() {
        if (table.lines().size() > FigureFile.MOST_TOTALS) {
            throw new UnreadableFile(WORDS.say("lines.many", FigureFile.MOST_TOTALS));
        }
        for (FileLine line : table.lines()) {
            try {
                take(line);
            } catch (RefusedLineException e) {
                refused.add(new RefusedLine(table.place(line), e.why()));
            }
        }
        counties.sort(Comparator.comparingInt(county -> count.counties().placeOf(county.county())));
        OrderTotals totals = whole == null ? sum() : whole;
        return new FiguresRead(
                List.of(),
                new OrderTotals(totals.received(), totals.replied(), totals.late(), counties),
                refused,
                table.unknown(),
                List.of(WORDS.say(whole == null ? "remark.summed" : "remark.whole", counties.size())));
    }

    private void take(FileLine line) throws RefusedLineException {
        String written = table.ownText(line, Heading.COUNTY);
        if (written.isEmpty()) {
            throw new RefusedLineException(WORDS.say("cell.none", Heading.COUNTY.usual()));
        }
        if (isWhole(written)) {
            if (whole != null) {
                throw new RefusedLineException(WORDS.say("whole.twice"));
            }
            whole = new OrderTotals(
                    WrittenCount.need(table.ownText(line, Heading.RECEIVED), Heading.RECEIVED),
                    WrittenCount.need(table.ownText(line, Heading.REPLIED), Heading.REPLIED),
                    WrittenCount.need(table.ownText(line, Heading.LATE), Heading.LATE),
                    List.of());
            return;
        }
        CountyOrders county = county(line, OrderUnit.named(written, count));
        if (!seen.add(county.county())) {
            throw new RefusedLineException(WORDS.say("county.twice", county.county()));
        }
        counties.add(county);
    }

    private CountyOrders county(FileLine line, String name) throws RefusedLineException {
        Integer received = WrittenCount.read(table.ownText(line, Heading.RECEIVED), Heading.RECEIVED);
        Integer replied = WrittenCount.read(table.ownText(line, Heading.REPLIED), Heading.REPLIED);
        Integer late = WrittenCount.read(table.ownText(line, Heading.LATE), Heading.LATE);
        Integer unanswered = WrittenCount.read(table.ownText(line, Heading.UNANSWERED), Heading.UNANSWERED);
        if (unanswered == null) {
            if (received == null || replied == null) {
                throw new RefusedLineException(WORDS.say("cell.none", Heading.UNANSWERED.usual()));
            }
            if (replied > received) {
                throw new RefusedLineException(WORDS.say("county.more", replied, received));
            }
            unanswered = received - replied;
        }
        return new CountyOrders(name, received, replied, late, unanswered);
    }

    private OrderTotals sum() {
        boolean told = counties.stream()
                .allMatch(county -> county.received() != null && county.replied() != null && county.late() != null);
        if (!told || counties.isEmpty()) {
            throw new UnreadableFile(WORDS.say("whole.none"));
        }
        return new OrderTotals(
                sum(CountyOrders::received), sum(CountyOrders::replied), sum(CountyOrders::late), List.of());
    }

    private int sum(Function<CountyOrders, @Nullable Integer> number) {
        return counties.stream()
                .map(number)
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .sum();
    }
}
