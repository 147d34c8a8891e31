package org.govmonitor.app.console.frame;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The address of the page that is shown: it says everything that the page shows, so that a link to it shows the same. Links
 * of a page change a part of it and keep the rest.
 *
 * @param again whether the address can be asked again: not where the page answers a form
 */
public record Here(String path, Map<String, List<String>> parameters, boolean again) {
    /** What a form sends with its answer is no part of what is shown, nor that only a table of it is wanted. */
    private static final Set<String> NOT_SHOWN = Set.of("_csrf", "continue", TableOfPage.ASKED);

    private static final Set<String> READING = Set.of("GET", "HEAD");

    public Here {
        parameters = Map.copyOf(parameters);
    }

    static Here of(HttpServletRequest request) {
        Map<String, List<String>> shown = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, values) -> {
            List<String> said =
                    List.of(values).stream().filter(value -> !value.isEmpty()).toList();
            if (!said.isEmpty() && !NOT_SHOWN.contains(name)) {
                shown.put(name, said);
            }
        });
        return new Here(request.getRequestURI(), shown, readsOnly(request));
    }

    static boolean readsOnly(HttpServletRequest request) {
        return READING.contains(request.getMethod());
    }

    public Here with(String name, Object value) {
        Map<String, List<String>> changed = new LinkedHashMap<>(parameters);
        changed.put(name, List.of(value.toString()));
        return new Here(path, changed, again);
    }

    public Here without(String name) {
        Map<String, List<String>> changed = new LinkedHashMap<>(parameters);
        changed.remove(name);
        return new Here(path, changed, again);
    }

    /** The same question put to another page. */
    public Here at(String otherPath) {
        return new Here(otherPath, parameters, again);
    }

    /** Whether anything but the page and the order is asked for. */
    public boolean narrows() {
        return parameters.keySet().stream()
                .anyMatch(name -> !Set.of("page", "sort", "as").contains(name));
    }

    /** Path and query, encoded. */
    public String address() {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
        parameters.keySet().stream().sorted().forEach(name -> address.queryParam(name, parameters.get(name)));
        return address.encode().build().toUriString();
    }
}
