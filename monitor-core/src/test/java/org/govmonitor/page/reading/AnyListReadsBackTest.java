package org.govmonitor.page.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.govmonitor.page.listing.Listing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Lists made at random of the markups, date styles and surroundings of such sites read back what was written. */
class AnyListReadsBackTest {
    /** %1$s link, %2$s title, %3$s date. */
    private static final List<String> ROWS = List.of(
            "<li><a href='%1$s' title='%2$s'>%2$s</a><span>%3$s</span></li>",
            "<li><span>%3$s</span><a href='%1$s'>%2$s</a></li>",
            "<li><a href='%1$s'><em>%3$s</em><span>%2$s</span></a></li>",
            "<li><a href='%1$s'>%2$s</a><font>%3$s</font></li><li class='line'></li>",
            "<tr><td>·</td><td><a href='%1$s'>%2$s</a></td><td>%3$s</td></tr>",
            "<tr><td><a href='%1$s'>%2$s</a></td><td>%3$s</td></tr><tr><td colspan='2'>&nbsp;</td></tr>",
            "<dl><dt><a href='%1$s'>%2$s</a></dt><dd>%3$s</dd></dl>",
            "<dt>%3$s</dt><dd><a href='%1$s'>%2$s</a></dd>",
            "<div class='item'><div class='t'><a href='%1$s'>%2$s</a></div><p>摘要文字，要求认真落实。</p><b>%3$s</b></div>",
            "<p>·&nbsp;<a href='%1$s'>%2$s</a>&nbsp;&nbsp;%3$s</p>");

    private static final List<String> STYLES = List.of(
            "yyyy-MM-dd",
            "yyyy/M/d",
            "yyyy/MM/dd",
            "yyyy.MM.dd",
            "yyyy年M月d日",
            "yyyy年MM月dd日",
            "yyyy-MM-dd HH:mm",
            "yyyy.MM.dd HH:mm:ss",
            "'['yyyy-MM-dd']'",
            "'（'yyyy-MM-dd'）'",
            "'发布时间：'yyyy-MM-dd HH:mm",
            "'发布日期：'yyyy年M月d日",
            "yyyy-MM-dd'T'HH:mm:ss",
            "MM-dd",
            "'['MM-dd']'",
            "M月d日");

    private static final List<String> BOXES = List.of(
            "'<b>'dd'</b><i>'yyyy-MM'</i>'",
            "'<i>'yyyy.MM'</i><b>'dd'</b>'",
            "'<b>'dd'</b><br>'yyyy年MM月",
            "'<b>'MM-dd'</b><i>'yyyy'</i>'",
            "'<b>'dd'</b>/<i>'yyyy-MM'</i>'");

    private static final List<String> AROUND = List.of(
            "",
            "<div class='right'><h3>热点信息</h3><ul><li><a href='/r/1.html'>某某县召开防汛抗旱工作会议</a><span>2018-01-01</span></li>"
                    + "<li><a href='/r/2.html'>某某县召开安全生产工作会议</a><span>2018-01-01</span></li></ul></div>",
            "<div class='page'><a href='index_1.html'>下一页</a></div>");

    static Stream<Integer> seeds() {
        return IntStream.range(0, 120).boxed();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whateverTheMarkupAndStyle(int seed) {
        Random random = new Random(seed);
        LocalDate today = LocalDate.of(2019, 1, 1).plusDays(random.nextInt(2500));
        List<LocalDate> days = days(random, today);
        String row = ROWS.get(seed % ROWS.size());
        String style = pick(random, random.nextInt(4) == 0 ? BOXES : STYLES);
        Listing listing = read(page(random, row, style, days), today);
        assertThat(Pages.days(listing)).as(row + " " + style).isEqualTo(days);
    }

    @Test
    void aYearIsNeverGuessedIntoTheFuture() {
        Random random = new Random(11);
        for (int i = 0; i < 200; i++) {
            LocalDate today = LocalDate.of(2019, 1, 1).plusDays(random.nextInt(2500));
            List<LocalDate> days = new ArrayList<>(days(random, LocalDate.of(2024, 12, 31)));
            java.util.Collections.shuffle(days, random);
            Listing listing =
                    read(page(random, pick(random, ROWS), pick(random, List.of("MM-dd", "M月d日")), days), today);
            assertThat(Pages.days(listing)).allMatch(day -> !day.isAfter(today));
        }
    }

    private static String page(Random random, String row, String style, List<LocalDate> days) {
        DateTimeFormatter format = DateTimeFormatter.ofPattern(style);
        List<String> dates =
                days.stream().map(day -> day.atTime(9, 30).format(format)).toList();
        String rows = Pages.rows(row, dates);
        String list = row.startsWith("<li")
                ? "<ul>" + rows + "</ul>"
                : row.startsWith("<tr")
                        ? "<table>" + rows + "</table>"
                        : row.startsWith("<dt") ? "<dl>" + rows + "</dl>" : "<div class='box'>" + rows + "</div>";
        return Pages.around("<div class='con'>" + list + "</div>" + pick(random, AROUND));
    }

    private static Listing read(String html, LocalDate today) {
        return ListingReader.read(Pages.COLUMN, html.getBytes(StandardCharsets.UTF_8), null, today);
    }

    private static List<LocalDate> days(Random random, LocalDate today) {
        int n = 4 + random.nextInt(16);
        return Stream.generate(() -> today.minusDays(random.nextInt(170)))
                .limit(n)
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    private static <T> T pick(Random random, List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
