package org.govmonitor.page.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.govmonitor.page.date.DateSource;
import org.govmonitor.page.date.ItemDate;
import org.govmonitor.page.listing.Listing;
import org.govmonitor.page.listing.ListingItem;
import org.govmonitor.page.listing.UnreadableReason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PictureListingTest {
    private static final String ROW =
            "<li><a href='./202312/t20231208_%1$d.html'><img src='%1$d.jpg'><p>梅关古道</p></a></li>";

    @Test
    void picturesWithShortCaptionsAreAListDatedByTheirLinksAlone() {
        Listing.Read list = (Listing.Read) Pages.read(Pages.around(rows(ROW)));

        assertThat(list.items()).hasSize(6).extracting(ListingItem::title).containsOnly("梅关古道");
        assertThat(list.newest()).contains(new ItemDate(LocalDate.of(2023, 12, 8), DateSource.LINK));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<li><a href='/zt/%1$d/'><img src='%1$d.jpg'><p>专题一览</p></a></li>",
                "<li><a href='https://www.other.example/a/%1$d5200.html'><img src='%1$d.jpg'><p>合作</p></a></li>",
                "<li><img src='%1$d.jpg'><p>梅关古道</p></li>",
                "<li><a href='/a/520%1$d.html'>图</a><a href='/a/521%1$d.html'><img src='%1$d.jpg'></a></li>",
            })
    void iconsThatLeadToNoArticleOfTheSiteAreNoList(String row) {
        assertThat(Pages.read(Pages.around(rows(row)))).isEqualTo(new Listing.Unreadable(UnreadableReason.NO_LIST));
    }

    @Test
    void picturesBesideAListThatAScriptFillsAreNotTheList() {
        String filled = "<div id='list'></div><script>$.get('/api/list', show)</script>";

        assertThat(Pages.read(Pages.around(filled + rows(ROW))))
                .isEqualTo(new Listing.Unreadable(UnreadableReason.FILLED_BY_SCRIPT));
    }

    @Test
    void aPageOfPicturesIsNotBlankBecauseAnotherPlaceOnItIsEmpty() {
        assertThat(Pages.read(Pages.around("<ul class='list'></ul>" + rows(ROW))))
                .isInstanceOf(Listing.Read.class);
    }

    private static String rows(String row) {
        return IntStream.range(0, 6)
                .mapToObj(row::formatted)
                .collect(Collectors.joining("", "<ul class='pics'>", "</ul>"));
    }
}
