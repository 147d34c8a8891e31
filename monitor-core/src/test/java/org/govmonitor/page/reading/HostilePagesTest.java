package org.govmonitor.page.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.govmonitor.page.listing.Listing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the web writes is read to an end, and what is written in a known style is read back. */
@Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class HostilePagesTest {
    private static final String LINK = "<a href='/a/1.html'>标题标题标题标题</a>";

    static Stream<String> giants() {
        return Stream.of(
                "<div>".repeat(20_000) + "x",
                ("<div>" + LINK).repeat(20_000),
                ("<ul><li>" + LINK + "<span>2024-01-08</span>").repeat(5_000),
                "<ul class='list'>".repeat(20_000),
                ("<td>" + LINK + "<td>2024-01-08").repeat(20_000),
                "<table><tr>" + ("<td>" + LINK + "<td>2024-01-08").repeat(5_000),
                "[".repeat(50_000),
                "{\"a\":".repeat(50_000),
                "<script>var a=" + "({a:[{".repeat(20_000) + "</script>",
                "<ul>" + ("<li>" + LINK + "1-".repeat(50_000) + "</li>").repeat(4) + "</ul>",
                "<script>var a=" + "urls[".repeat(20_000) + "]=1</script>",
                "<script>" + "urls[i]='".repeat(20_000) + "</script>",
                "<table>" + "<tr onclick='a()'><td>标题标题标题</td><td>2024-01-08</td></tr>".repeat(5_000),
                "<ul><li onclick='a()'>".repeat(5_000),
                "<div>当前位置：" + "&gt;".repeat(20_000) + "</div>" + LINK.repeat(5_000),
                "<ul>" + "<a href='/a'>标题</a>2024-01-08".repeat(5_000),
                "<div class='" + "list ".repeat(50_000) + "'>" + LINK.repeat(10),
                "<ul>" + ("<li title='" + "长".repeat(20_000) + "'>" + LINK + "</li>").repeat(20),
                "[" + "[1,2],".repeat(20_000) + "[1,2]]",
                "<datastore><recordset>" + "<record>".repeat(20_000));
    }

    @ParameterizedTest
    @MethodSource("giants")
    void giantsAreReadToAnEnd(String page) {
        assertThat(Pages.read(page)).isNotNull();
        assertThat(ArticleReader.publishedOn(Pages.page(page), Pages.TODAY)).isNotNull();
    }

    @Test
    void truncatedAndMutatedPagesNeverThrow() {
        byte[] page = Pages.around(
                        "<ul>"
                                + Pages.rows(
                                        "<li><a href='%1$s'>%2$s</a><span>%3$s</span></li>",
                                        List.of("2024-01-08", "01-05", "昨天", "24-01-01"))
                                + "</ul><script type='text/xml'><datastore><record><![CDATA[<li>]]></record></datastore></script>")
                .getBytes(StandardCharsets.UTF_8);
        Random random = new Random(5);
        for (int i = 0; i < 400; i++) {
            byte[] mutant = Arrays.copyOf(page, random.nextInt(page.length) + 1);
            for (int k = random.nextInt(30); k > 0; k--) {
                mutant[random.nextInt(mutant.length)] = (byte) "<>\"'&;=/-0123456789[]{} 年月".charAt(random.nextInt(26));
            }
            Listing listing = ListingReader.read(Pages.COLUMN, mutant, null, Pages.TODAY);
            if (listing instanceof Listing.Read read) {
                assertThat(read.newestDay().orElse(Pages.TODAY)).isBeforeOrEqualTo(Pages.TODAY);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "yyyy-MM-dd",
                "[yyyy-MM-dd]",
                "yyyy/M/d",
                "yyyy.MM.dd",
                "yyyy年M月d日",
                "yyyy年MM月dd日",
                "yy-MM-dd",
                "yyyy-MM-dd HH:mm",
                "MM-dd",
                "M月d日",
                "MM/dd"
            })
    void aListInAnyStyleReadsBackItsDates(String style) {
        String pattern = style.startsWith("[") ? "'['yyyy-MM-dd']'" : style;
        DateTimeFormatter format = DateTimeFormatter.ofPattern(pattern);
        Random random = new Random(style.hashCode());
        for (int round = 0; round < 20; round++) {
            LocalDate today = LocalDate.of(2019, 1, 1).plusDays(random.nextInt(2500));
            List<LocalDate> days = descending(random, today, 3 + random.nextInt(17));
            List<String> dates =
                    days.stream().map(day -> day.atTime(9, 30).format(format)).toList();
            String html = Pages.around(
                    "<ul>" + Pages.rows("<li><a href='%1$s'>%2$s</a><span>%3$s</span></li>", dates) + "</ul>");
            Listing listing = ListingReader.read(Pages.COLUMN, html.getBytes(StandardCharsets.UTF_8), null, today);
            assertThat(Pages.days(listing)).isEqualTo(days);
        }
    }

    private static List<LocalDate> descending(Random random, LocalDate today, int n) {
        List<LocalDate> days = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            days.add(today.minusDays(random.nextInt(170)));
        }
        days.sort(Comparator.reverseOrder());
        return days;
    }
}
