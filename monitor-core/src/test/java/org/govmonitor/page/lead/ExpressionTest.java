package org.govmonitor.page.lead;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import okhttp3.HttpUrl;
import org.govmonitor.page.Decoded;
import org.govmonitor.page.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExpressionTest {
    private static final HttpUrl URL = HttpUrl.get("https://www.example.gov.cn/col/");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'/a.json'                                   | /a.json",
                "\"/a?c=\" + col + \"&p=\" + 1               | /a?c=77&p=1",
                "root + 'list'                               | /api/list",
                "'/a?c=' + $('#channel').val()               | /a?c=c9",
                "'/a?c=' + document.getElementById('channel').value | /a?c=c9",
                "'/a?t=' + new Date().getTime()              | /a?t=",
                "'/a?t=' + Math.random()                     | /a?t="
            })
    void whatIsJoinedOfLiteralsVariablesAndFieldsIsTold(String expression, String value) {
        assertThat(of("var col = '77'; const root = \"/api/\"; f(" + expression + ", 1)"))
                .contains(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "f(pick())",
                "f('/a?c=' + pick())",
                "f('/a?c=' + list[0])",
                "f('/a?c=' + unknown)",
                "f(`/a/${col}`)",
                "f('/a'.replace('a', 'b'))",
                "f(col ? '/a' : '/b')",
                "f("
            })
    void whatWouldHaveToBeRunIsNotTold(String script) {
        assertThat(of("var col = '77'; " + script)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"var col = '1'; col = '2';", "var col = '1'; col++;", "var col = '1'; col = next();"})
    void aVariableThatChangesIsNotTold(String script) {
        assertThat(of(script + " f('/a?c=' + col)")).isEmpty();
    }

    @Test
    void aNameInAnAddressSetsNothing() {
        assertThat(of("var col = '1'; g('/b?col=5'); f('/a?col=' + col)")).contains("/a?col=1");
    }

    private static Optional<String> of(String script) {
        String html = "<input id='channel' value='c9'><script>" + script + "</script>";
        Page page = Page.parse(URL, new Decoded(html, StandardCharsets.UTF_8));
        Shell shell = Shell.of(page, URL);
        int call = shell.scripts().indexOf("f(") + 2;
        return new Expression(shell).at(shell.scripts(), call).map(Expression.Value::text);
    }
}
