package org.govmonitor.page.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import okhttp3.HttpUrl;
import org.govmonitor.page.date.DateSource;
import org.govmonitor.page.date.ItemDate;
import org.govmonitor.page.listing.Listing;
import org.govmonitor.page.listing.ListingItem;
import org.govmonitor.page.listing.UnreadableReason;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ListingDatesTest {
    private static final LocalDate TODAY = Pages.TODAY;

    @Test
    void aListThatShowsItsDatesNeedsNoArticle() {
        Listing.Read list = list(shown("2024-01-08", false), shown("2023-12-01", false));
        assertThat(ListingDates.articlesNeeded(list)).isEmpty();
        assertThat(ListingDates.withArticles(list, Map.of(), TODAY)).isEqualTo(list);
    }

    @Test
    void aListWithoutDatesIsDatedFromItsFirstTenArticles() {
        Listing.Read list = list(new ItemDate[12]);
        assertThat(ListingDates.articlesNeeded(list))
                .hasSize(10)
                .startsWith(url(0))
                .endsWith(url(9));
        ItemDate told = new ItemDate(LocalDate.of(2023, 6, 1), DateSource.ARTICLE_TAG);
        Listing dated = ListingDates.withArticles(list, Map.of(url(3), told), TODAY);
        assertThat(((Listing.Read) dated).newest()).contains(told);
    }

    @Test
    void aListWhoseArticlesTellNothingStaysReadWithoutDates() {
        assertThat(ListingDates.withArticles(list(null, null), Map.of(), TODAY)).isEqualTo(list(null, null));
    }

    @Test
    void anArticleThatDisagreesByMoreThanThreeDaysIsShownBesideTheListsDate() {
        ItemDate near = new ItemDate(LocalDate.of(2024, 1, 5), DateSource.ARTICLE_TAG);
        ItemDate far = new ItemDate(LocalDate.of(2024, 1, 4), DateSource.ARTICLE_TAG);
        Listing.Read list = list(shown("2024-01-08", false), shown("2024-01-08", false));

        Listing.Read both = (Listing.Read) ListingDates.withArticles(list, Map.of(url(0), near, url(1), far), TODAY);

        assertThat(both.items()).extracting(ListingItem::date).containsOnly(shown("2024-01-08", false));
        assertThat(both.items()).extracting(ListingItem::other).containsExactly(null, far);
    }

    @Test
    void theDateOfALinkStaysBesideThatOfItsArticle() {
        ItemDate link = new ItemDate(LocalDate.of(2023, 1, 1), DateSource.LINK);
        ItemDate told = new ItemDate(LocalDate.of(2023, 6, 1), DateSource.ARTICLE_TAG);

        Listing.Read both = (Listing.Read) ListingDates.withArticles(list(link), Map.of(url(0), told), TODAY);

        assertThat(both.items()).containsExactly(new ListingItem(Pages.title(0), url(0), told, link));
    }

    @Test
    void aYearToldFromNeighboursIsNoDisagreementButAnotherDayIs() {
        ItemDate listed = shown("2024-01-05", true);
        Map<HttpUrl, ItemDate> articles = Map.of(
                url(0), new ItemDate(LocalDate.of(2022, 1, 6), DateSource.ARTICLE_TAG),
                url(1), new ItemDate(LocalDate.of(2022, 2, 6), DateSource.ARTICLE_TAG));

        Listing.Read both = (Listing.Read) ListingDates.withArticles(list(listed, listed), articles, TODAY);

        assertThat(both.items()).extracting(ListingItem::other).containsExactly(null, listed);
    }

    @Test
    void anArticleThatOnlyDisagreesDatesNoListThatShowsTooFew() {
        ItemDate own = new ItemDate(LocalDate.of(2023, 1, 4), DateSource.ARTICLE_TAG);
        Listing.Read list = list(shown("2020-01-01", false), null, null, null);

        assertThat(ListingDates.withArticles(list, Map.of(url(0), own), TODAY))
                .isEqualTo(new Listing.Unreadable(UnreadableReason.TOO_FEW_DATES));
    }

    @Test
    void datesOfLinksStayWhereArticlesTellNothing() {
        ItemDate link = new ItemDate(LocalDate.of(2023, 6, 1), DateSource.LINK);
        Listing.Read list = list(link, null);
        assertThat(ListingDates.articlesNeeded(list)).hasSize(2);
        assertThat(((Listing.Read) ListingDates.withArticles(list, Map.of(), TODAY)).newest())
                .contains(link);
    }

    @Test
    void tooFewDatesAreNotTakenForAll() {
        Listing.Read list = list(shown("2020-01-01", false), null, null, null);
        assertThat(ListingDates.withArticles(list, Map.of(), TODAY))
                .isEqualTo(new Listing.Unreadable(UnreadableReason.TOO_FEW_DATES));
    }

    @Test
    void noVerdictHangsOnAGuessedYear() {
        Listing.Read list = list(shown("2024-01-05", true), shown("2023-12-30", true));
        assertThat(ListingDates.articlesNeeded(list)).containsExactly(url(0), url(1));
        assertThat(ListingDates.withArticles(list, Map.of(), TODAY))
                .isEqualTo(new Listing.Unreadable(UnreadableReason.NO_DATES));
    }

    @Test
    void anArticleTellsTheYearOfTheWholeList() {
        Listing.Read list = list(shown("2024-01-05", true), shown("2023-12-30", true));
        ItemDate told = new ItemDate(LocalDate.of(2022, 1, 5), DateSource.ARTICLE_TAG);
        Listing.Read dated = (Listing.Read) ListingDates.withArticles(list, Map.of(url(0), told), TODAY);
        assertThat(dated.newest()).contains(told);
        assertThat(Pages.days(dated)).containsExactly(LocalDate.of(2022, 1, 5), LocalDate.of(2021, 12, 30));
    }

    @Test
    void aPinnedArticleOfAnEarlierYearHidesNoFreshItem() {
        Listing.Read list = list(shown("2023-03-11", true), shown("2022-11-20", true), shown("2022-11-18", true));
        Map<HttpUrl, ItemDate> articles = new HashMap<>();
        articles.put(url(0), new ItemDate(LocalDate.of(2021, 3, 11), DateSource.ARTICLE_TAG));
        articles.put(url(1), new ItemDate(LocalDate.of(2023, 11, 20), DateSource.ARTICLE_TAG));
        Listing.Read dated = (Listing.Read) ListingDates.withArticles(list, articles, TODAY);
        assertThat(dated.newestDay()).contains(LocalDate.of(2023, 11, 20));
    }

    @Test
    void anArticleDatedInTheFutureTellsNothing() {
        ItemDate ahead = new ItemDate(TODAY.plusDays(1), DateSource.ARTICLE_TAG);
        assertThat(ListingDates.withArticles(list(null, null), Map.of(url(0), ahead), TODAY))
                .isEqualTo(list(null, null));
    }

    private static ItemDate shown(String day, boolean yearInferred) {
        return new ItemDate(LocalDate.parse(day), DateSource.LIST_TEXT, yearInferred);
    }

    private static Listing.Read list(@Nullable ItemDate... dates) {
        List<ListingItem> items = new ArrayList<>();
        for (int i = 0; i < dates.length; i++) {
            items.add(new ListingItem(Pages.title(i), url(i), dates[i]));
        }
        return new Listing.Read(items);
    }

    private static HttpUrl url(int i) {
        return HttpUrl.get("https://www.example.gov.cn/a/" + i + ".html");
    }
}
