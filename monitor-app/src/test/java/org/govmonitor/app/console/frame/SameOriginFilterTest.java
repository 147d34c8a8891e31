package org.govmonitor.app.console.frame;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SameOriginFilterTest {
    private static final String OWN = "127.0.0.1:8080";
    private static final List<String> HOSTS = List.of("127.0.0.1", "localhost", "[::1]", "jc.example.gov.cn");

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1:8080", "127.0.0.1", "localhost:8080", "[::1]:8080", "JC.example.gov.cn"})
    void thisMachineIsAnswered(String host) throws Exception {
        assertThat(answer("GET", host, null, null).getStatus()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "evil.example",
                "127.0.0.1.evil.example",
                "localhost.evil.example:8080",
                "192.168.1.9:8080",
                "x@127.0.0.1"
            })
    void aNameThatMerelyResolvesToThisMachineIsNot(String host) throws Exception {
        assertThat(answer("GET", host, null, null).getStatus()).isEqualTo(421);
    }

    @ParameterizedTest
    @CsvSource({
        "http://127.0.0.1:8080,                             , 200",
        "                     , http://127.0.0.1:8080/findings, 200",
        "https://127.0.0.1:8080,                            , 200",
        "http://evil.example  ,                             , 403",
        "http://evil.example  , http://127.0.0.1:8080/      , 403",
        "http://localhost:8080,                             , 403",
        "http://127.0.0.1:9090,                             , 403",
        "null                 ,                             , 403",
        "                     , http://evil.example/        , 403",
        "                     , http://127.0.0.1:8080.evil.example/, 403",
        "                     ,                             , 403"
    })
    void aFormIsTakenFromTheOwnPageOnly(@Nullable String origin, @Nullable String referer, int status)
            throws Exception {
        assertThat(answer("POST", OWN, origin, referer).getStatus()).isEqualTo(status);
    }

    @Test
    void noPageMayLoadFromOrShowInAnotherHost() throws Exception {
        assertThat(answer("GET", OWN, null, null).getHeader("Content-Security-Policy"))
                .contains("default-src 'none'", "frame-ancestors 'none'")
                .doesNotContain("http", "unsafe");
    }

    @ParameterizedTest
    @CsvSource({"GET, evil.example, 421", "POST, 127.0.0.1:8080, 403"})
    void aProgramIsToldSoInWordsOfItsOwn(String method, String host, int status) throws Exception {
        MockHttpServletResponse answer = answer(method, "/api/v1/runs", host, "http://evil.example", null);

        assertThat(answer.getStatus()).isEqualTo(status);
        assertThat(answer.getContentType()).startsWith("application/problem+json");
        JsonNode problem = JsonMapper.shared().readTree(answer.getContentAsByteArray());
        assertThat(problem.path("status").asInt()).isEqualTo(status);
        assertThat(problem.path("instance").asString("")).isEqualTo("/api/v1/runs");
        assertThat(problem.path("title").asString("")).containsPattern("\\p{IsHan}");
        assertThat(problem.path("detail").asString("")).containsPattern("\\p{IsHan}");
        assertThat(answer("GET", "evil.example", null, null).getContentType()).isNull();
    }

    private static MockHttpServletResponse answer(
            String method, String host, @Nullable String origin, @Nullable String referer)
            throws ServletException, IOException {
        return answer(method, "/findings", host, origin, referer);
    }

    private static MockHttpServletResponse answer(
            String method, String path, String host, @Nullable String origin, @Nullable String referer)
            throws ServletException, IOException {
        MockHttpServletRequest request = new MockHttpServletRequest(method, path);
        request.addHeader("Host", host);
        if (origin != null) {
            request.addHeader("Origin", origin);
        }
        if (referer != null) {
            request.addHeader("Referer", referer);
        }
        MockHttpServletResponse response = new MockHttpServletResponse();
        new SameOriginFilter(new ConsoleSettings("127.0.0.1", HOSTS))
                .doFilter(request, response, new MockFilterChain());
        return response;
    }
}
