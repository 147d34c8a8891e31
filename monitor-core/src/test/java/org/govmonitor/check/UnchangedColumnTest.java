package org.govmonitor.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.govmonitor.check.Readings.TODAY;
import static org.govmonitor.check.Readings.TWO_WEEKS;
import static org.govmonitor.check.Readings.list;
import static org.govmonitor.check.Readings.shown;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.govmonitor.check.memory.ItemMark;
import org.govmonitor.check.memory.ListMemory;
import org.govmonitor.check.memory.ListSeen;
import org.govmonitor.page.date.DateSource;
import org.govmonitor.page.date.ItemDate;
import org.govmonitor.page.listing.Listing;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnchangedColumnTest {
    private static final Listing.Read UNDATED = list((ItemDate) null);

    @ParameterizedTest
    @CsvSource({"0, UNREADABLE", "1, UNREADABLE", "14, UNREADABLE", "15, STALE", "300, STALE"})
    void aListWithoutDatesIsStaleOnlyOnceAWholeWindowWasWatchedWithoutANewItem(int watched, Standing standing) {
        ListMemory memory =
                ListMemory.first(seen(true, 1), TODAY.minusDays(watched)).after(seen(true, 1), TODAY);

        assertThat(verdict(memory).observation().standing()).isEqualTo(standing);
    }

    @Test
    void theProblemTellsSinceWhenItWasWatched() {
        LocalDate since = TODAY.minusDays(30);
        ListMemory memory = ListMemory.first(seen(true, 1), since).after(seen(true, 1), TODAY);

        Problem problem = Objects.requireNonNull(stale(memory).problem());

        assertThat(problem.newest()).isNull();
        assertThat(problem.watchedSince()).isEqualTo(since);
        assertThat(problem.limit()).isEqualTo(since.plusDays(14));
        assertThat(problem.note()).isEqualTo("列表未标日期，自 2024-01-01 首次查看以来无新增信息");
    }

    @Test
    void aLaterNewItemBeginsTheWindowAnew() {
        ListMemory memory = ListMemory.first(seen(true, 1), TODAY.minusDays(40))
                .after(seen(true, 1, 2), TODAY.minusDays(20))
                .after(seen(true, 1, 2), TODAY);

        Problem problem = Objects.requireNonNull(stale(memory).problem());

        assertThat(problem.limit()).isEqualTo(TODAY.minusDays(6));
        assertThat(problem.note()).contains("自 2023-12-22 首次查看", "2024-01-11 以后无新增信息");
    }

    @Test
    void aWindowInWhichSomethingCameIsInOrderOnlyAsFarAsItsDayIsKnown() {
        ListMemory sure = ListMemory.first(seen(true, 1), TODAY.minusDays(10)).after(seen(true, 1, 2), TODAY);
        ListMemory old = ListMemory.first(seen(true, 1), TODAY.minusDays(60)).after(seen(true, 1, 2), TODAY);

        assertThat(stale(sure).outcome()).isEqualTo(Visit.Outcome.IN_ORDER);
        assertThat(verdict(sure).observation().limit()).isEqualTo(TODAY.plusDays(4));
        assertThat(stale(old).outcome()).isEqualTo(Visit.Outcome.UNREADABLE);
    }

    @Test
    void aListThatWasNotReadToItsEndTodayAccusesNobody() {
        ListMemory memory = ListMemory.first(seen(true, 1), TODAY.minusDays(40)).after(seen(false, 1), TODAY);

        assertThat(stale(memory).outcome()).isEqualTo(Visit.Outcome.UNREADABLE);
        assertThat(verdict(memory).observation().reason()).isEqualTo("NO_DATES");
        assertThat(stale(memory).reason()).contains("自 2023-12-22 首次查看起");
    }

    @Test
    void whatOnlyLinksDateIsJudgedByChangeTooUnlessALinkClearsIt() {
        ListMemory memory = ListMemory.first(seen(true, 1), TODAY.minusDays(40)).after(seen(true, 1), TODAY);
        Listing.Read old = list(new ItemDate(TODAY.minusDays(90), DateSource.LINK));
        Listing.Read fresh = list(new ItemDate(TODAY.minusDays(14), DateSource.LINK));

        assertThat(check(old, memory).outcome()).isEqualTo(Visit.Outcome.FOUND);
        assertThat(check(fresh, memory).outcome()).isEqualTo(Visit.Outcome.IN_ORDER);
    }

    @Test
    void aListOfWhichSomeShowDatesIsNotJudgedByChange() {
        ListMemory memory = ListMemory.first(seen(true, 1), TODAY.minusDays(40)).after(seen(true, 1), TODAY);

        assertThat(check(list(null, shown(TODAY.minusDays(90))), memory).outcome())
                .isEqualTo(Visit.Outcome.UNREADABLE);
    }

    @Test
    void aListThatNobodyWatchedIsNotJudged() {
        assertThat(check(UNDATED, null).outcome()).isEqualTo(Visit.Outcome.UNREADABLE);
    }

    private static Visit stale(ListMemory memory) {
        return check(UNDATED, memory);
    }

    private static Visit check(Listing.Read list, @Nullable ListMemory memory) {
        ColumnReading reading = Readings.of(list, TWO_WEEKS);
        return new StaleColumnCheck().check(memory == null ? reading : reading.with(memory));
    }

    private static ColumnVerdict verdict(ListMemory memory) {
        return ColumnVerdict.on(Readings.of(UNDATED, TWO_WEEKS).with(memory), Period.ofDays(3));
    }

    private static ListSeen seen(boolean whole, long... items) {
        List<ItemMark> marks = new ArrayList<>();
        for (long item : items) {
            marks.add(new ItemMark(item, -item));
        }
        return new ListSeen(marks, whole);
    }
}
