package org.govmonitor.check.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import okhttp3.HttpUrl;
import org.govmonitor.page.listing.ListingItem;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListMemoryTest {
    private static final LocalDate DAY = LocalDate.of(2024, 1, 8);

    @Test
    void aFirstReadingBeginsTheWatchAndKnowsWhatItSaw() {
        ListMemory memory = ListMemory.first(seen(true, 1, 2), DAY);

        assertThat(memory.watchedSince()).isEqualTo(DAY);
        assertThat(memory.lastReadInFull()).isEqualTo(DAY);
        assertThat(memory.lastNewItem()).isEqualTo(DAY);
        assertThat(memory.addedAfter()).isNull();
        assertThat(memory.isNew(item(1))).isFalse();
        assertThat(memory.isStrange(item(3))).isTrue();
    }

    @Test
    void anUnchangedListLeavesTheDayOfItsLastNewItem() {
        ListMemory memory = ListMemory.first(seen(true, 1, 2), DAY).after(seen(true, 1, 2), DAY.plusDays(9));

        assertThat(memory.lastNewItem()).isEqualTo(DAY);
        assertThat(memory.lastReadInFull()).isEqualTo(DAY.plusDays(9));
    }

    @Test
    void anItemThatWasNotOnTheWholeListWasAddedAfterThatDay() {
        ListMemory memory = ListMemory.first(seen(true, 1, 2), DAY)
                .after(seen(false, 1), DAY.plusDays(3))
                .after(seen(true, 1, 2, 3), DAY.plusDays(9));

        assertThat(memory.lastNewItem()).isEqualTo(DAY.plusDays(9));
        assertThat(memory.addedAfter()).isEqualTo(DAY);
    }

    @Test
    void anItemThatMayHaveStoodOnAnUnreadPageWasNotAddedForCertain() {
        ListMemory memory = ListMemory.first(seen(false, 1, 2), DAY).after(seen(true, 1, 2, 3), DAY.plusDays(1));

        assertThat(memory.lastNewItem()).isEqualTo(DAY.plusDays(1));
        assertThat(memory.addedAfter()).isNull();
    }

    @Test
    void anItemThatCameAndWentStillCountsAsNew() {
        ListMemory memory = ListMemory.first(seen(true, 1), DAY)
                .after(seen(true, 1, 2), DAY.plusDays(5))
                .after(seen(true, 1), DAY.plusDays(9));

        assertThat(memory.lastNewItem()).isEqualTo(DAY.plusDays(5));
    }

    @Test
    void aReadingFromBeforeTheLastChangesNothing() {
        ListMemory memory = ListMemory.first(seen(true, 1), DAY);

        assertThat(memory.after(seen(true, 1, 2), DAY.minusDays(1))).isSameAs(memory);
    }

    @ParameterizedTest
    @CsvSource({
        "http://www.example.gov.cn/a/1.html, 关于表彰先进的通知",
        "https://example.gov.cn/a/1.html?jsessionid=1, 关于表彰先进的通知",
        "https://example.gov.cn/b/77.html, 关于表彰先进的通知",
        "https://example.gov.cn/b/77.html, “关于 表彰先进的通知”",
        "https://example.gov.cn/a/1.html, 关于表彰先进集体的通知",
    })
    void anItemIsRecognisedByItsAddressOrItsTitle(String url, String title) {
        ListMemory memory = ListMemory.first(
                new ListSeen(List.of(mark("https://www.example.gov.cn/a/1.html", "关于表彰先进的通知")), true), DAY);

        assertThat(memory.isStrange(mark(url, title))).isFalse();
    }

    @Test
    void aTitleThatComesEveryMonthIsNewWithItsNewAddressButNotStrange() {
        ListMemory memory = ListMemory.first(new ListSeen(List.of(mark("https://a.gov.cn/1.html", "办件统计")), true), DAY);

        assertThat(memory.isNew(mark("https://a.gov.cn/2.html", "办件统计"))).isTrue();
        assertThat(memory.isStrange(mark("https://a.gov.cn/2.html", "办件统计"))).isFalse();
    }

    @Test
    void anotherNumberOfAPersonMakesNoOtherTitle() {
        // Synthetic: no such person.
        assertThat(mark("https://a.gov.cn/1.html", "公示 11010519491231002X"))
                .isEqualTo(mark("https://a.gov.cn/1.html", "公示 110105194912310038"));
    }

    @Test
    void itsBytesReadBackAndOthersDoNot() {
        ListMemory memory = ListMemory.first(seen(true, 1, 2, 3), DAY)
                .after(seen(false, 4), DAY.plusDays(1))
                .after(seen(true, 1, 2, 3, 4, 5), DAY.plusDays(2));
        byte[] bytes = memory.toBytes();
        byte[] older = bytes.clone();
        older[0]++;

        assertThat(ListMemory.of(bytes)).contains(memory);
        assertThat(bytes).hasSize(25 + 10 * 12);
        assertThat(ListMemory.of(older)).isEmpty();
        assertThat(ListMemory.of(Arrays.copyOf(bytes, bytes.length - 1))).isEmpty();
        assertThat(ListMemory.of(Arrays.copyOf(bytes, bytes.length + 12))).isEmpty();
        assertThat(ListMemory.of(new byte[0])).isEmpty();
    }

    @Test
    void aListBeyondTheBoundForgetsWhatItNoLongerShows() {
        ListMemory memory = ListMemory.first(seen(true, range(0, 9_000)), DAY);
        ListMemory later = memory.after(seen(true, range(8_000, 17_000)), DAY.plusDays(1));

        assertThat(later.isNew(item(16_999))).isFalse();
        assertThat(later.isStrange(item(0))).isTrue();
        assertThat(later.lastReadInFull()).isEqualTo(DAY.plusDays(1));
        assertThat(later.toBytes()).hasSizeLessThan(250_000);
    }

    @Test
    void aListThatIsTooLongIsNeverReadInFullAndAlwaysMoves() {
        int[] all = range(0, 10_001);
        ListMemory memory = ListMemory.first(seen(true, all), DAY);
        ListMemory later = memory.after(seen(true, all), DAY.plusDays(30));

        assertThat(memory.lastReadInFull()).isNull();
        assertThat(later.lastReadInFull()).isNull();
        assertThat(later.lastNewItem()).isEqualTo(DAY.plusDays(30));
        assertThat(later.addedAfter()).isNull();
    }

    private static int[] range(int from, int to) {
        return IntStream.range(from, to).toArray();
    }

    private static ListSeen seen(boolean whole, int... items) {
        List<ItemMark> marks = new ArrayList<>();
        for (int item : items) {
            marks.add(item(item));
        }
        return new ListSeen(marks, whole);
    }

    private static ItemMark item(int number) {
        return mark("https://www.example.gov.cn/a/" + number + ".html", "第" + number + "号通知");
    }

    private static ItemMark mark(@Nullable String url, String title) {
        return ItemMark.of(new ListingItem(title, url == null ? null : HttpUrl.get(url), null));
    }
}
