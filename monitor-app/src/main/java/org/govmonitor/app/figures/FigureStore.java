package org.govmonitor.app.figures;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.govmonitor.figure.Channel;
import org.govmonitor.figure.CountyOrders;
import org.govmonitor.figure.Filing;
import org.govmonitor.figure.Letters;
import org.govmonitor.figure.MonthFigures;
import org.govmonitor.figure.WorkOrders;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.KeyHolder;
import org.springframework.stereotype.Component;

/** Figures in the database. */
@Component
class FigureStore {
    private final JdbcClient store;

    FigureStore(JdbcClient store) {
        this.store = store;
    }

    /** All versions of a month, by matter, the last first: three questions however many there are. */
    List<FigureEntry> of(YearMonth month) {
        Map<Long, List<Letters>> letters = new HashMap<>();
        store.sql("select l.* from figure_letters l join figure_set s on s.id = l.set_id where s.figure_month = ?"
                        + " order by l.set_id, l.place")
                .param(month.toString())
                .query((RowCallbackHandler)
                        row -> letters.computeIfAbsent(row.getLong("set_id"), none -> new ArrayList<>())
                                .add(new Letters(
                                        Channel.valueOf(row.getString("channel")),
                                        row.getInt("received"),
                                        row.getInt("closed"),
                                        row.getInt("in_progress"),
                                        row.getInt("overdue"))));
        Map<Long, List<CountyOrders>> counties = new HashMap<>();
        store.sql("select c.* from figure_county c join figure_set s on s.id = c.set_id where s.figure_month = ?"
                        + " order by c.set_id, c.place")
                .param(month.toString())
                .query((RowCallbackHandler)
                        row -> counties.computeIfAbsent(row.getLong("set_id"), none -> new ArrayList<>())
                                .add(new CountyOrders(
                                        row.getString("county"),
                                        number(row, "received"),
                                        number(row, "replied"),
                                        number(row, "late"),
                                        row.getInt("unanswered"))));
        return store.sql("select * from figure_set where figure_month = ? order by matter, version desc")
                .param(month.toString())
                .query((row, line) -> entry(
                        row,
                        letters.getOrDefault(row.getLong("id"), List.of()),
                        counties.getOrDefault(row.getLong("id"), List.of())))
                .list();
    }

    /** The months of which anything was ever brought, the latest first. */
    List<YearMonth> months() {
        return store.sql("select distinct figure_month from figure_set order by figure_month desc")
                .query((row, line) -> YearMonth.parse(row.getString(1)))
                .list();
    }

    /** @throws org.springframework.dao.DuplicateKeyException if there is such a version already */
    void add(FigureDraft draft, int version, String by, Instant at) {
        WorkOrders orders = draft.figures().orders();
        Filing filing = draft.figures().filing();
        KeyHolder key = new GeneratedKeyHolder();
        store.sql("insert into figure_set (figure_month, matter, version, period_from, period_to, cut_off, source, way,"
                        + " remark, reason, entered_by, entered_at, received, replied, late, form_year, due, filed)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(Arrays.asList(
                        draft.figures().month().toString(),
                        draft.matter().name(),
                        version,
                        draft.from(),
                        draft.to(),
                        draft.cutOff(),
                        draft.source(),
                        draft.way().name(),
                        draft.remark(),
                        draft.reason(),
                        by,
                        OffsetDateTime.ofInstant(at, ZoneOffset.UTC),
                        orders == null ? null : orders.received(),
                        orders == null ? null : orders.replied(),
                        orders == null ? null : orders.late(),
                        filing == null ? null : filing.year(),
                        filing == null ? null : filing.due(),
                        filing == null ? null : filing.filed()))
                .update(key, "id");
        long id = Objects.requireNonNull(key.getKey()).longValue();
        List<Letters> letters = draft.figures().letters();
        for (int place = 0; place < letters.size(); place++) {
            add(id, place, letters.get(place));
        }
        List<CountyOrders> counties = orders == null ? List.of() : orders.counties();
        for (int place = 0; place < counties.size(); place++) {
            add(id, place, counties.get(place));
        }
    }

    private void add(long id, int place, Letters letters) {
        store.sql("insert into figure_letters (set_id, place, channel, received, closed, in_progress, overdue)"
                        + " values (?, ?, ?, ?, ?, ?, ?)")
                .params(
                        id,
                        place,
                        letters.channel().name(),
                        letters.received(),
                        letters.closed(),
                        letters.open(),
                        letters.overdue())
                .update();
    }

    private void add(long id, int place, CountyOrders county) {
        store.sql("insert into figure_county (set_id, place, county, received, replied, late, unanswered)"
                        + " values (?, ?, ?, ?, ?, ?, ?)")
                .params(Arrays.asList(
                        id,
                        place,
                        county.county(),
                        county.received(),
                        county.replied(),
                        county.late(),
                        county.unanswered()))
                .update();
    }

    private static FigureEntry entry(ResultSet row, List<Letters> letters, List<CountyOrders> counties)
            throws SQLException {
        LocalDate from = row.getObject("period_from", LocalDate.class);
        LocalDate to = row.getObject("period_to", LocalDate.class);
        LocalDateTime cutOff = row.getObject("cut_off", LocalDateTime.class);
        Integer received = number(row, "received");
        WorkOrders orders = received == null
                ? null
                : new WorkOrders(from, to, cutOff, received, row.getInt("replied"), row.getInt("late"), counties);
        Integer year = number(row, "form_year");
        Filing filing = year == null ? null : new Filing(year, row.getInt("due"), row.getInt("filed"));
        return new FigureEntry(
                row.getLong("id"),
                row.getInt("version"),
                new FigureDraft(
                        Matter.valueOf(row.getString("matter")),
                        from,
                        to,
                        cutOff,
                        row.getString("source"),
                        Way.valueOf(row.getString("way")),
                        row.getString("remark"),
                        row.getString("reason"),
                        new MonthFigures(YearMonth.parse(row.getString("figure_month")), letters, orders, filing)),
                row.getString("entered_by"),
                row.getObject("entered_at", OffsetDateTime.class).toInstant());
    }

    private static @Nullable Integer number(ResultSet row, String column) throws SQLException {
        int number = row.getInt(column);
        return row.wasNull() ? null : number;
    }
}
