package org.govmonitor.page.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.govmonitor.page.date.DateSource;
import org.govmonitor.page.date.ItemDate;
import org.govmonitor.page.listing.Listing;
import org.govmonitor.page.listing.ListingItem;
import org.govmonitor.page.listing.UnreadableReason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists that lie as data in a page or answer. */
class DataListingTest {
    private static final LocalDate DAY = LocalDate.of(2024, 1, 8);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<li><a href='/art/2023/1/1/art_1_2.html'>关于印发县级储备粮管理办法的通知</a><span>2024-01-08</span></li>",
                "<tr><td><a href='/art/2023/1/1/art_1_2.html'>关于印发县级储备粮管理办法的通知</a></td><td>2024-01-08</td></tr>"
            })
    void recordsOfADatastoreAreItems(String record) {
        String store = "<datastore><totalrecord>1</totalrecord><recordset><record><![CDATA[" + record
                + "]]></record></recordset></datastore>";
        String page = Pages.around("<div id='8'><script type='text/xml'>" + store + "</script></div>");
        for (String answer : List.of(page, "<?xml version='1.0' encoding='utf-8'?>" + store)) {
            assertThat(((Listing.Read) Pages.read(answer)).newest()).contains(new ItemDate(DAY, DateSource.DATA));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"publishTime\": \"2024-01-08 10:00:00\"",
                "\"infodate\": \"2024-01-08\", \"endtime\": \"2024-03-01\"",
                "\"TM\": \"2024-01-08T21:49:18\", \"M_TM\": null",
                "\"mckeys\": \"2024-01-08\"",
                "\"pubtime\": 1704672000000",
                "\"fbsj\": 1704672000, \"createTime\": \"2023-10-01\"",
                "\"noticeSendTime\": \"2024-01-08 13:40\", \"kbsj\": \"2024-01-02\"",
                "\"showdate\": 20240108, \"openTime\": \"2023-01-01 09:00\"",
                "\"releaseDate\": {\"time\": 1704672000000, \"day\": 1}"
            })
    void theDateOfPublicationIsChosenByValuesAndName(String dates) {
        assertThat(((Listing.Read) Pages.read(answer(dates))).newest()).contains(new ItemDate(DAY, DateSource.DATA));
    }

    @Test
    void titlesLoseTheirMarkupAndGiveTheirLink() {
        String json =
                "{\"data\":[{\"t\":\"<a href='/view?id=7&amp;p=1'>某乡 <b>危房改造</b> 工程公示</a>\",\"PublishTime\":\"2024-01-08\"}]}";
        ListingItem item = ((Listing.Read) Pages.read(json)).items().get(0);
        assertThat(item.title()).isEqualTo("某乡 危房改造 工程公示");
        assertThat(item.url()).hasToString("https://www.example.gov.cn/view?id=7&p=1");
    }

    @Test
    void anAnswerWithinAStringIsRead() {
        String inner = answer("\"infodate\":\"2024-01-08\"").replace("\"", "\\\"");
        assertThat(((Listing.Read) Pages.read("{\"ok\":true,\"jsonStr\":\"" + inner + "\"}")).newestDay())
                .contains(DAY);
    }

    @Test
    void rowsOfMarkupWithinAnAnswerAreRead() {
        String rows = Pages.rows(
                "<li><a href='%1$s'>%2$s</a><span>%3$s</span></li>", List.of("2024-01-08", "2024-01-07", "2024-01-06"));
        assertThat(((Listing.Read) Pages.read("{\"code\":1,\"html\":\"<ul>" + rows + "</ul>\"}")).newest())
                .contains(new ItemDate(DAY, DateSource.DATA));
    }

    @Test
    void dataInAScriptOfThePageIsReadAndNotRun() {
        String script = "<ul id='l'></ul><script>var page = {size: 15}; var list = "
                + answer("\"infodate\":\"2024-01-08\"") + "; show(list);</script>";
        assertThat(((Listing.Read) Pages.read(Pages.around(script))).newestDay())
                .contains(DAY);
    }

    @Test
    void anEmptyAnswerIsBlankOnlyIfItsTotalSaysSo() {
        assertThat(Pages.read("{\"total\":0,\"rows\":[]}")).isEqualTo(new Listing.Blank());
        assertThat(Pages.read("{\"total\":12,\"rows\":[]}")).isInstanceOf(Listing.Unreadable.class);
        assertThat(Pages.read("{\"total\":0,\"rows\":")).isEqualTo(new Listing.Unreadable(UnreadableReason.NOT_A_PAGE));
    }

    private static String answer(String dates) {
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < 4; i++) {
            rows.append(i == 0 ? "" : ",")
                    .append("{\"id\":\"a%d\",\"type\":\"招标公告\",\"name\":\"%s\",%s}"
                            .formatted(i, Pages.title(i), dates));
        }
        return "{\"code\":200,\"data\":{\"records\":[" + rows + "]}}";
    }
}
