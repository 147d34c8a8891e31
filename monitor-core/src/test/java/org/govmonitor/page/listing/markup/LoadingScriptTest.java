package org.govmonitor.page.listing.markup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LoadingScriptTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "$.ajax({url: '/list'})",
                "$.GET('/list', show)",
                "var x = new XMLHttpRequest();",
                "fetch ('/list').then(show)",
                "$('#list').load('/list')",
                "new  Vue({el: '#app'})",
                "page.render({})"
            })
    void aScriptThatAsksForMoreMayFillThePage(String script) {
        assertThat(LoadingScript.is(script)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"var getter = $.getter;", "prefetch(1)", "window.onload = start", "var news = 'Vue';", ""})
    void aScriptThatOnlyMovesThingsDoesNot(String script) {
        assertThat(LoadingScript.is(script)).isFalse();
    }
}
