package org.govmonitor.export.template;

import java.util.List;
import java.util.stream.Stream;

/**
 * A part of a template that is printed as often as there is something to print in it, or not at all: the paragraphs, rows
 * or tables from the first of its places to the last, with all that stands between them.
 *
 * @param name of the part, for its {@link Content}
 * @param places that stand in it, each once
 * @param optional places that may stand in it
 * @param parts within it
 */
public record Part(String name, List<String> places, List<String> optional, List<Part> parts) {
    public Part {
        places = List.copyOf(places);
        optional = List.copyOf(optional);
        parts = List.copyOf(parts);
        if (places.isEmpty()) {
            throw new IllegalArgumentException("a part without a place is found nowhere: " + name);
        }
    }

    /** Without optional places and parts. */
    public Part(String name, List<String> places) {
        this(name, places, List.of(), List.of());
    }

    /** Its places and those of the parts within it. */
    Stream<String> allPlaces() {
        return Stream.concat(places.stream(), parts.stream().flatMap(Part::allPlaces));
    }

    Stream<String> allOptional() {
        return Stream.concat(optional.stream(), parts.stream().flatMap(Part::allOptional));
    }
}
