package org.govmonitor.figure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.govmonitor.words.Words;
import org.jspecify.annotations.Nullable;

/** Checks of the counties against themselves and against the city. */
final class CountyChecks {
    private final WorkOrders orders;
    private final List<Check> all = new ArrayList<>();

    private CountyChecks(WorkOrders orders) {
        this.orders = orders;
    }

    static List<Check> of(WorkOrders orders) {
        return new CountyChecks(orders).run();
    }

    private List<Check> run() {
        Set<String> seen = new HashSet<>();
        for (CountyOrders county : orders.counties()) {
            if (!seen.add(county.county())) {
                all.add(Check.of(Grade.STOP, "county.twice", county.county()));
            }
            itself(county);
        }
        unanswered();
        against("received", orders.received(), CountyOrders::received);
        against("replied", orders.replied(), CountyOrders::replied);
        against("late", orders.late(), CountyOrders::late);
        return all;
    }

    private void itself(CountyOrders county) {
        Integer received = county.received();
        Integer replied = county.replied();
        Integer late = county.late();
        if (received != null && replied != null && received - replied != county.unanswered()) {
            all.add(Check.of(Grade.STOP, "county.parts", county.county(), received, replied, county.unanswered()));
        } else if (received != null && county.unanswered() > received) {
            all.add(Check.of(Grade.STOP, "county.unansweredAbove", county.county(), county.unanswered(), received));
        }
        if (replied != null && late != null && late > replied) {
            all.add(Check.of(Grade.STOP, "county.lateAbove", county.county(), late, replied));
        }
    }

    private void unanswered() {
        long told =
                orders.counties().stream().mapToLong(CountyOrders::unanswered).sum();
        if (orders.unanswered() < 0) {
            return;
        }
        if (orders.counties().isEmpty() && orders.unanswered() > 0) {
            all.add(Check.of(Grade.WARN, "counties.none", orders.unanswered()));
        } else if (!orders.counties().isEmpty() && told != orders.unanswered()) {
            all.add(Check.of(
                    Grade.STOP, "counties.unanswered", told, orders.received(), orders.replied(), orders.unanswered()));
        }
    }

    /** Where every county tells its share, the shares make the city's number; where some do, they do not exceed it. */
    private void against(String number, int city, Function<CountyOrders, @Nullable Integer> share) {
        List<Integer> told =
                orders.counties().stream().map(share).filter(Objects::nonNull).toList();
        long sum = told.stream().mapToLong(Integer::longValue).sum();
        boolean whole = !told.isEmpty() && told.size() == orders.counties().size();
        if (whole ? sum != city : sum > city) {
            String name = Words.of(CountyChecks.class).say("number." + number);
            all.add(Check.of(Grade.STOP, "counties." + (whole ? "sum" : "above"), name, sum, city));
        }
    }
}
