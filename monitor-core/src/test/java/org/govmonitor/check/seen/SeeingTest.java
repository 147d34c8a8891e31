package org.govmonitor.check.seen;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import okhttp3.HttpUrl;
import org.govmonitor.fetch.Failure;
import org.govmonitor.fetch.FetchResult;
import org.govmonitor.page.date.DateSource;
import org.govmonitor.page.date.ItemDate;
import org.govmonitor.page.listing.Listing;
import org.govmonitor.page.listing.ListingItem;
import org.govmonitor.page.listing.UnreadableReason;
import org.govmonitor.privacy.KeyedHash;
import org.govmonitor.privacy.scanner.PersonalDataScanner;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class SeeingTest {
    private static final LocalDate TODAY = LocalDate.of(2024, 1, 31);
    private static final HttpUrl PAGE = HttpUrl.get("http://www.anyuan.test/gs/");
    /** Synthetic: no such persons. */
    private static final String NUMBER = "11010519491231002X";

    private final Seeing seeing = new Seeing(new PersonalDataScanner(KeyedHash.ephemeral()), TODAY);

    @Test
    void aNumberInATitleOrAnAddressIsNotKept() {
        Listing list = new Listing.Read(List.of(
                new ListingItem("关于张某某（身份证号：" + NUMBER + "）的公示", PAGE.resolve("a/1.html"), null),
                new ListingItem("名单", PAGE.resolve("身份证号" + NUMBER + ".html"), null)));

        ListingSeen seen = seeing.listing(list, null, null);

        assertThat(seen.toString()).doesNotContain(NUMBER).doesNotContain("19491231");
        assertThat(seen.items().get(0).title()).startsWith("关于张某某（身份证号：").endsWith("）的公示");
        assertThat(seen.items().get(1).url()).isNull();
    }

    @Test
    void ofALongListTheFirstThirtyAreKeptAndTheNewestWhereverItStands() {
        List<ListingItem> items = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            LocalDate day = i == 40 ? TODAY : TODAY.minusDays(100 + i);
            items.add(new ListingItem("通知" + i, null, new ItemDate(day, DateSource.LIST_TEXT)));
        }

        ListingSeen seen = seeing.listing(new Listing.Read(items), TODAY.minusDays(1), null);

        assertThat(seen.items()).hasSize(31);
        assertThat(seen.items().get(30)).returns("通知40", ItemSeen::title).returns(TODAY, ItemSeen::day);
        assertThat(seen.total()).isEqualTo(50);
        assertThat(seen.newest()).isEqualTo(TODAY);
        assertThat(seen.limit()).isEqualTo(TODAY.minusDays(1));
        assertThat(seen.state()).isEqualTo("READ");
    }

    @Test
    void whereEachDateComesFromIsKept() {
        ListingItem item = new ListingItem(
                "通知",
                PAGE.resolve("1.html"),
                new ItemDate(TODAY.minusDays(9), DateSource.ARTICLE_TEXT, true),
                new ItemDate(TODAY.minusDays(90), DateSource.LINK));

        assertThat(seeing.listing(new Listing.Read(List.of(item)), null, null).items())
                .containsExactly(new ItemSeen(
                        "通知",
                        "http://www.anyuan.test/gs/1.html",
                        TODAY.minusDays(9),
                        DateSource.ARTICLE_TEXT,
                        true,
                        TODAY.minusDays(90)));
    }

    @Test
    void aPageThatIsNoListSaysWhy() {
        assertThat(seeing.listing(new Listing.Unreadable(UnreadableReason.NO_DATES), null, null)
                        .state())
                .isEqualTo("NO_DATES");
        assertThat(seeing.listing(new Listing.Blank(), null, null).state()).isEqualTo("BLANK");
    }

    @Test
    void howThePageWasAnsweredIsKept() {
        Instant at = Instant.parse("2024-01-31T00:00:00Z");
        FetchResult ok = new FetchResult.Ok(
                PAGE,
                HttpUrl.get("http://new.anyuan.test/"),
                200,
                new byte[0],
                null,
                null,
                null,
                Duration.ofMillis(800));
        assertThat(seeing.answered(ok, at))
                .isEqualTo(new Answered(200, PAGE.toString(), "http://new.anyuan.test/", 800, at, null));

        FetchResult.Failed failed = new FetchResult.Failed(PAGE, Failure.STATUS, 404, "x", Duration.ofMillis(30));
        assertThat(seeing.answered(failed, at))
                .isEqualTo(new Answered(404, PAGE.toString(), null, 30, at, failed.said()));
    }

    @Test
    void whatIsKeptReadsBackFromJson() {
        JsonMapper json = JsonMapper.builder().build();
        ListingItem item = new ListingItem("通知", null, new ItemDate(TODAY, DateSource.DATA));
        Seen seen = new Seen(
                new Answered(200, PAGE.toString(), null, 5, Instant.parse("2024-01-31T00:00:00Z"), null),
                seeing.listing(new Listing.Read(List.of(item)), TODAY, PAGE));
        assertThat(json.readValue(json.writeValueAsString(seen), Seen.class)).isEqualTo(seen);
    }
}
