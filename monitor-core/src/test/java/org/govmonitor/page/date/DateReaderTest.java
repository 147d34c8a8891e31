package org.govmonitor.page.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DateReaderTest {
    private static final LocalDate DAY = LocalDate.of(2024, 1, 8);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024-01-08",
                "2024/1/8",
                "2024/01/08",
                "2024.01.08",
                "2024年1月8日",
                "2024年01月08日",
                "2024 年 1 月 8 日",
                "24-01-08",
                "[2024-01-08]",
                "【2024-01-08】",
                "（2024-1-8）",
                "2024-01-08 10:15",
                "2024-01-08 10:15:30",
                "2024.01.08 10:15:30.5",
                "2024-01-08T21:49:18",
                "发布时间：2024-01-08 10:15",
                "日期: 2024年1月8日",
                "20240108",
                "20240108101530",
                " 2024-01-08 ",
                "2024-01-08 星期一",
                "2024年1月8日（周一）",
                "２０２４－０１－０８",
                "2024-01-07T16:30:00.000Z",
                "2024-01-08T00:10:00+08:00",
                "· 2024-01-08",
                "| 2024-01-08 |"
            })
    void aNodeThatHoldsOnlyADateIsReadInEveryStyle(String text) {
        assertThat(DateReader.only(text))
                .hasValueSatisfying(date -> assertThat(date)
                        .isInstanceOfSatisfying(
                                DateMention.Full.class,
                                full -> assertThat(full.day()).isEqualTo(DAY)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"01-08", "[01-08]", "1-8", "01/08", "1/8", "1月8日", "01月08日", "01.08", "01月08日 22:26", "(01-08)"})
    void aDateWithoutItsYearIsReadAsSuch(String text) {
        assertThat(DateReader.only(text))
                .hasValueSatisfying(date -> assertThat(date)
                        .isInstanceOfSatisfying(
                                DateMention.Yearless.class,
                                yearless -> assertThat(yearless.monthDay()).isEqualTo(MonthDay.of(1, 8))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"刚刚", "今天", "今天09:02", "5分钟前", "3小时前"})
    void relativeTimesOfTheDayAreToday(String text) {
        assertThat(DateReader.only(text))
                .hasValueSatisfying(
                        date -> assertThat(((DateMention.Ago) date).days()).isZero());
    }

    @Test
    void daysAgoAreCounted() {
        assertThat(((DateMention.Ago) DateReader.only("昨天").orElseThrow()).days())
                .isEqualTo(1);
        assertThat(((DateMention.Ago) DateReader.only("前天 08:00").orElseThrow()).days())
                .isEqualTo(2);
        assertThat(((DateMention.Ago) DateReader.only("12天前").orElseThrow()).days())
                .isEqualTo(12);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024-13-08",
                "2023-02-29",
                "16-10",
                "15-47",
                "2018-2019",
                "2024",
                "1-7月",
                "18-22日",
                "3",
                "1/30页",
                "2024年1月",
                "2024-01",
                "0797-1234567",
                "第01-08号",
                "云府发〔2024〕8号",
                "2024-01-08-09",
                "通知",
                "",
                "  ",
                "10.5",
                "1.5万元"
            })
    void whatIsNoDateIsNone(String text) {
        assertThat(DateReader.only(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2018年1-7月社会保险基金预算执行情况",
                "2026年9月18-22日计划停电",
                "2017-2018年度资助项目",
                "2024.01.08-2024.02.08公示",
                "2024年1月8日至2024年1月12日停水",
                "1月8日—12日",
                "2016年度",
                "http://www.example.gov.cn/2024/01/08/",
                "编号2024-01-081",
                "P020240108462943"
            })
    void rangesAddressesAndNumbersInATextAreNoDates(String text) {
        assertThat(DateReader.find(text)).isEmpty();
    }

    @Test
    void aDateInATextIsFoundWithItsPlace() {
        String text = "来源：县政府办 发布时间：2024-01-08 10:15 浏览：35次";
        assertThat(DateReader.find(text)).singleElement().isEqualTo(new DateMention.Full(DAY, 13, 23));
    }

    @Test
    void aTimeBehindAHyphenMakesNoRange() {
        assertThat(DateReader.firstDay("2007-08-20-23:59:59", DAY)).contains(LocalDate.of(2007, 8, 20));
    }

    @Test
    void theFutureAndTheTimeBeforeTheWebAreNotPlausible() {
        assertThat(DateReader.firstDay("2024-01-09", DAY)).isEmpty();
        assertThat(DateReader.firstDay("1970-01-01", DAY)).isEmpty();
        assertThat(DateReader.firstDay("截至2050-01-01 发布2024-01-08", DAY)).contains(DAY);
    }
}
