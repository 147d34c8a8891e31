package org.govmonitor.app.figures.file;

import java.text.Normalizer;
import java.util.List;

/**
 * The counties in the order in which the office names them.
 *
 * @param names in full
 */
public record Counties(List<String> names) {
    public Counties {
        names = names.stream()
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    /**
     * The full name of the county that a text names or a unit of which it names; else the text itself, which then is a
     * department of the city.
     */
    public String named(String written) {
        String plain = Normalizer.normalize(written, Normalizer.Form.NFKC).replaceAll("\\s", "");
        return names.stream()
                .filter(name -> plain.startsWith(name))
                .findFirst()
                .or(() -> names.stream()
                        .filter(name -> plain.startsWith(shortened(name)))
                        .findFirst())
                .orElse(plain);
    }

    /** Where a name stands in the order; those that are no county behind all that are. */
    public int placeOf(String name) {
        int place = names.indexOf(name);
        return place < 0 ? names.size() : place;
    }

    /** As people say it, without what tells counties, districts and cities apart. */
    private static String shortened(String name) {
        return name.length() > 2 ? name.substring(0, name.length() - 1) : name;
    }
}
