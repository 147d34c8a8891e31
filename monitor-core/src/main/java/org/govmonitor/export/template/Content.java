package org.govmonitor.export.template;

import java.util.List;
import java.util.Map;

/**
 * What is filled into a template or a part of it. Values are text whatever stands in them: a place named in a value stays
 * the words it is.
 *
 * @param values by the name of their place
 * @param parts by the name of the part, each as often as it is printed
 */
public record Content(Map<String, String> values, Map<String, List<Content>> parts) {
    public Content {
        values = Map.copyOf(values);
        parts = Map.copyOf(parts);
    }

    /** Without parts. */
    public Content(Map<String, String> values) {
        this(values, Map.of());
    }
}
