package org.govmonitor.page.listing.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinkDateTest {
    private static final LocalDate TODAY = LocalDate.of(2024, 6, 1);

    @ParameterizedTest
    @CsvSource({
        "/xwzx/202401/t20240108_1868472.html, 2024, 1, 8",
        "/art/2024/1/8/art_5178_26972.html, 2024, 1, 8",
        "/n1/2024/0108/c1008-31682060.html, 2024, 1, 8",
        "/contents/2024/1/8-b51327b1.html, 2024, 1, 8",
        "/jyxx/20240108/3924dea6.html, 2024, 1, 8",
        "/gzszf/c100022/202401/0123456789abcdef.shtml, 2024, 1, 0",
        "/2024-01/08/content_7000.htm, 2024, 1, 8",
        "/upload/2024/a.html, 2024, 0, 0"
    })
    void anAddressTellsAsMuchAsItHolds(String address, int year, int month, int day) {
        assertThat(LinkDate.of(address, TODAY)).contains(new LinkDate(year, month, day));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/info/1245/9679.htm",
                "/col/col2024/index.html",
                "/post_20241.html",
                "/t20249999_1.html",
                "/202501/a.html"
            })
    void numbersAndTheFutureTellNothing(String address) {
        assertThat(LinkDate.of(address, TODAY)).isEmpty();
    }

    @Test
    void aDecemberDayFiledInJanuaryBelongsToTheYearBefore() {
        LinkDate filed = new LinkDate(2024, 1, 2);
        assertThat(filed.complete(MonthDay.of(12, 30), TODAY)).contains(LocalDate.of(2023, 12, 30));
        assertThat(filed.complete(MonthDay.of(1, 2), TODAY)).contains(LocalDate.of(2024, 1, 2));
    }

    @Test
    void aCompletedDayIsNeverInTheFuture() {
        assertThat(new LinkDate(2024, 5, 31).complete(MonthDay.of(6, 2), TODAY)).contains(LocalDate.of(2023, 6, 2));
    }
}
