package org.govmonitor.app.figures.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.govmonitor.app.figures.file.FigureFile.Count;
import org.govmonitor.figure.CountyOrders;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Totals that are computed from single orders are those that anybody counts who goes through them one by one. */
class CountedOrdersTest {
    private static final List<String> COUNTIES = List.of("章贡区", "赣县区", "会昌县", "市城管局");
    private static final LocalDateTime CUT_OFF = LocalDateTime.of(2024, 2, 9, 0, 0);
    private static final Count JANUARY = new Count(
            LocalDate.of(2024, 1, 1),
            LocalDate.of(2024, 1, 31),
            CUT_OFF,
            new Counties(COUNTIES.subList(0, 3)),
            name -> name);

    private record Order(
            String county,
            LocalDateTime received,
            LocalDateTime due,
            @Nullable LocalDateTime replied) {}

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void totalsAreThoseOfANaiveRecount(long seed) {
        List<Order> orders = orders(new Random(seed));
        StringBuilder file = new StringBuilder("编号,单位,受理时间,回复时限,回复时间\n");
        for (int at = 0; at < orders.size(); at++) {
            Order order = orders.get(at);
            file.append("N%d,%s,%s,%s,%s\n"
                    .formatted(
                            at,
                            order.county(),
                            order.received(),
                            order.due(),
                            order.replied() == null ? "" : order.replied()));
        }

        FiguresRead read = FigureFile.orders(file.toString().getBytes(StandardCharsets.UTF_8), JANUARY);

        assertThat(read.refused()).isEmpty();
        OrderTotals totals = Objects.requireNonNull(read.orders());
        assertThat(List.of(totals.received(), totals.replied(), totals.late())).isEqualTo(recount(orders));
        for (String county : COUNTIES) {
            List<Integer> counted = recount(
                    orders.stream().filter(each -> each.county().equals(county)).toList());
            assertThat(totals.counties())
                    .filteredOn(each -> each.county().equals(county))
                    .containsExactlyElementsOf(
                            counted.get(0) == 0
                                    ? List.of()
                                    : List.of(new CountyOrders(
                                            county,
                                            counted.get(0),
                                            counted.get(1),
                                            counted.get(2),
                                            counted.get(0) - counted.get(1))));
        }
    }

    private static List<Order> orders(Random random) {
        List<Order> orders = new ArrayList<>();
        for (int at = random.nextInt(400); at > 0; at--) {
            LocalDateTime received =
                    LocalDateTime.of(2023, 12, 28, 0, 1).plusMinutes(random.nextInt(40 * 24 * 60) / 1440 * 1440L + 7);
            LocalDateTime due = received.plusDays(random.nextInt(15)).plusMinutes(1 + random.nextInt(300));
            LocalDateTime replied = random.nextInt(10) == 0
                    ? null
                    : received.plusMinutes(1 + random.nextInt(30) * 1440L + random.nextInt(600));
            orders.add(new Order(COUNTIES.get(random.nextInt(COUNTIES.size())), received, due, replied));
        }
        return orders;
    }

    private static List<Integer> recount(List<Order> orders) {
        int received = 0;
        int replied = 0;
        int late = 0;
        for (Order order : orders) {
            if (order.received().getYear() == 2024 && order.received().getMonthValue() == 1) {
                received++;
                LocalDateTime reply = order.replied();
                if (reply != null && reply.compareTo(CUT_OFF) <= 0) {
                    replied++;
                    late += reply.compareTo(order.due()) > 0 ? 1 : 0;
                }
            }
        }
        return List.of(received, replied, late);
    }
}
