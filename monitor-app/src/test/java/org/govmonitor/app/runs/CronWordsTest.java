package org.govmonitor.app.runs;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CronWordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 0 6 * * ?|每天 06:00",
                "0 0 9,16 * * ?|每天 09:00、16:00",
                "0 0 8-18/2 ? * MON-FRI|周一至周五 08:00 至 18:00 每 2 小时",
                "0 30 6 ? * MON|每周一 06:30",
                "0 30 6 ? * TUE,SUN|每周二、周日 06:30",
                "0 0 22 1,15 * ?|每月 1、15 日 22:00",
                "0 0 22 L * ?|每月最后一天 22:00",
                "0 5 * * * ?|每天 每小时第 5 分",
            })
    void aUsualFormIsSaidInPlainWords(String cron, String said) {
        assertThat(CronWords.say(cron)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"0/5 * * * * ?", "0 0 6 ? * 2#1", "0 0 6 1 JAN ?", "0 0 6 LW * ?", "0 0 6 * * ? 2030"})
    void anyOtherIsShownAsItIs(String cron) {
        assertThat(CronWords.say(cron)).isEqualTo("自定义：" + cron);
    }

    @Test
    void noScheduleIsNever() {
        assertThat(CronWords.say(null)).isEqualTo("不定时运行");
    }
}
