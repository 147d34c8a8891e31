package org.govmonitor.page.lead;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/** The parameters that a system's pages carry under fixed names: in form fields, in scripts, or in written addresses. */
final class Parameters {
    private final Map<String, String> values = new LinkedHashMap<>();

    /** Reads each name from the form fields of the page, else from the text: {@code name: "value"}, {@code name=value}. */
    static Parameters of(Shell shell, String text, String... names) {
        Parameters found = new Parameters();
        for (String name : names) {
            shell.field(name).or(() -> in(text, name)).ifPresent(value -> found.values.put(name, value));
        }
        return found;
    }

    private static Optional<String> in(String text, String name) {
        Matcher quoted = Pattern.compile("(?i)\\b(?:param_)?" + name + "[\"']?\\s*[:=]\\s*[\"']([^\"'<>]*)[\"']")
                .matcher(text);
        if (quoted.find()) {
            return Optional.of(quoted.group(1));
        }
        Matcher bare = Pattern.compile("(?i)\\b(?:param_)?" + name + "[\"']?\\s*[:=]\\s*([\\w/%.-]*)")
                .matcher(text);
        return bare.find() ? Optional.of(bare.group(1)) : Optional.empty();
    }

    @Nullable
    String get(String name) {
        return values.get(name);
    }

    /** Whether the page fills this one. */
    boolean has(String name) {
        return !values.getOrDefault(name, "").isBlank();
    }

    void put(String name, String value) {
        values.put(name, value);
    }

    HttpUrl.Builder addTo(HttpUrl.Builder url) {
        values.forEach(url::setQueryParameter);
        return url;
    }
}
