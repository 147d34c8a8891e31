package org.govmonitor.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ForwardTest {
    private static final HttpUrl HOME = HttpUrl.get("https://www.example.gov.cn/");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<meta http-equiv='refresh' content='0;url=/web/index.html'>",
                "<META HTTP-EQUIV=\"Refresh\" CONTENT=\"0; URL='/web/index.html'\">",
                "<script>window.location.href=\"/web/index.html\";</script>",
                "<script>location = '/web/index.html'</script>",
                "<script>top.location.replace('web/index.html')</script>",
            })
    void aPageThatOnlySendsOnTellsWhere(String head) {
        assertThat(target("<html><head>" + head + "</head><body></body></html>"))
                .contains(HttpUrl.get("https://www.example.gov.cn/web/index.html"));
    }

    @Test
    void aPageThatShowsSomethingIsNoForward() {
        assertThat(target("<script>function go(){location.href='/search'}</script>" + "<p>" + "政务动态 ".repeat(40)
                        + "</p>"))
                .isEmpty();
    }

    @Test
    void anEmptyPageSendsNowhere() {
        assertThat(target("")).isEmpty();
    }

    private static Optional<HttpUrl> target(String html) {
        return Forward.target(Page.parse(HOME, html.getBytes(StandardCharsets.UTF_8), "text/html"));
    }
}
