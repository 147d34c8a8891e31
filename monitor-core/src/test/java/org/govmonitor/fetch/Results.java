package org.govmonitor.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;

/** What tests expect of a result. */
final class Results {
    private Results() {}

    static FetchResult.Ok page(FetchResult result) {
        assertThat(result).isInstanceOf(FetchResult.Ok.class);
        return (FetchResult.Ok) result;
    }

    static FetchResult.Failed failed(FetchResult result) {
        assertThat(result).isInstanceOf(FetchResult.Failed.class);
        return (FetchResult.Failed) result;
    }

    static void assertFailed(FetchResult result, Failure failure, int status) {
        assertThat(failed(result).failure()).isEqualTo(failure);
        assertThat(failed(result).status()).isEqualTo(status);
        assertThat(failed(result).detail()).isNotBlank().doesNotContain("\n");
    }

    static String text(FetchResult.Ok page) {
        return new String(page.body(), StandardCharsets.UTF_8);
    }
}
