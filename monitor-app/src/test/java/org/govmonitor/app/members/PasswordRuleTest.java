package org.govmonitor.app.members;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRuleTest {
    @ParameterizedTest
    @CsvSource({
        "kurz, 至少",
        "九个字的密码不够长, 至少",
        "wangfang2024, 登录名",
        "WangFang@@@@, 登录名",
        "1234567890, 太常见",
        "Password2024!, 太常见",
        "aaaaaaaaaaaa, 太常见",
        "ababababababab, 太常见",
        "qwertyuiop, 太常见",
        "Woaini520woaini520, ''",
        "一二三四五六七八九十甲乙丙丁戊己庚辛壬癸子丑寅卯辰, 过长"
    })
    void whatIsShortCommonOrTheLoginIsNotTaken(String password, String why) {
        if (why.isEmpty()) {
            assertThatCode(() -> PasswordRule.check("wangfang", password)).doesNotThrowAnyException();
        } else {
            assertThatThrownBy(() -> PasswordRule.check("wangfang", password)).hasMessageContaining(why);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"correct-horse-battery-staple", "春眠不觉晓处处闻啼鸟", "wangfang lives by the river"})
    void aLongSentenceIsTakenWhateverItIsMadeOf(String password) {
        assertThatCode(() -> PasswordRule.check("wangfang", password)).doesNotThrowAnyException();
    }
}
