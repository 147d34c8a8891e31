package org.govmonitor.page.listing.markup;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Recognises scripts that may fill a page after it was loaded. */
final class LoadingScript {
    private static final Pattern LOADS = Pattern.compile(
            "(?i)\\bajax|getJSON|XMLHttpRequest|\\bfetch\\s*\\(|axios|\\$\\.(?:get|post)\\b|\\.load\\s*\\(|dataproxy|jpage|createApp|new\\s+Vue|avalon|angular|\\.render\\s*\\(");
    /** The beginnings of what the pattern finds; it is asked only where one of them stands. */
    private static final List<String> BEGINNINGS = List.of(
            "ajax",
            "getjson",
            "xmlhttprequest",
            "fetch",
            "axios",
            "$.get",
            "$.post",
            ".load",
            "dataproxy",
            "jpage",
            "createapp",
            "new",
            "avalon",
            "angular",
            ".render");

    private static final String FIRST_LETTERS = "agxf$.djcnAGXFDJCN";

    private LoadingScript() {}

    static boolean is(String script) {
        Matcher loads = LOADS.matcher(script).useTransparentBounds(true);
        for (int i = 0; i < script.length(); i++) {
            if (begins(script, i) && loads.region(i, script.length()).lookingAt()) {
                return true;
            }
        }
        return false;
    }

    private static boolean begins(String script, int place) {
        if (FIRST_LETTERS.indexOf(script.charAt(place)) < 0) {
            return false;
        }
        for (String beginning : BEGINNINGS) {
            if (script.regionMatches(true, place, beginning, 0, beginning.length())) {
                return true;
            }
        }
        return false;
    }
}
