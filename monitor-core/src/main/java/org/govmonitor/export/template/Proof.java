package org.govmonitor.export.template;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.govmonitor.words.Words;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Says what is wrong with a template. */
final class Proof {
    private static final Words WORDS = Words.of(Proof.class);

    private final Shape shape;
    private final Document text;
    private final Map<String, Integer> counts = new LinkedHashMap<>();
    private final List<String> faults = new ArrayList<>();

    private Proof(Shape shape, Document text) {
        this.shape = shape;
        this.text = text;
    }

    /**
     * @param margins headers and footers
     * @throws TemplateFault with everything that is wrong
     */
    static void read(Shape shape, Document text, List<Document> margins) throws TemplateFault {
        Proof proof = new Proof(shape, text);
        proof.count();
        proof.single();
        proof.unknown(margins);
        if (proof.faults.isEmpty()) {
            proof.apart(shape.parts(), List.of(text.getDocumentElement()));
        }
        if (!proof.faults.isEmpty()) {
            throw new TemplateFault(WORDS.say("faults", String.join(WORDS.say("and"), proof.faults)));
        }
    }

    private void count() {
        Markup.paragraphs(text).stream()
                .filter(paragraph -> !Markup.isFallback(paragraph))
                .forEach(this::count);
    }

    private void count(Element paragraph) {
        Places.in(paragraph).forEach(place -> counts.merge(place, 1, Integer::sum));
    }

    private void single() {
        Stream.concat(shape.once().stream(), shape.parts().stream().flatMap(Part::allPlaces))
                .forEach(place -> {
                    missing(place);
                    doubled(place);
                });
        shape.parts().stream().flatMap(Part::allOptional).forEach(this::doubled);
        shape.often().forEach(this::missing);
    }

    private void missing(String place) {
        if (!counts.containsKey(place)) {
            faults.add(WORDS.say("missing", shown(place)));
        }
    }

    private void doubled(String place) {
        int count = counts.getOrDefault(place, 0);
        if (count > 1) {
            faults.add(WORDS.say("doubled", shown(place), count));
        }
    }

    private void unknown(List<Document> margins) {
        Set<String> single = new HashSet<>(shape.once());
        single.addAll(shape.often());
        Set<String> known = new HashSet<>(single);
        shape.parts().forEach(part -> {
            part.allPlaces().forEach(known::add);
            part.allOptional().forEach(known::add);
        });
        counts.keySet().stream()
                .filter(place -> !known.contains(place))
                .forEach(place -> faults.add(WORDS.say("unknown", shown(place))));
        margins.stream()
                .flatMap(margin -> Markup.paragraphs(margin).stream())
                .flatMap(paragraph -> Places.in(paragraph).stream())
                .distinct()
                .filter(place -> !single.contains(place))
                .forEach(place -> faults.add(WORDS.say("margin", shown(place))));
    }

    /** Parts may not share a paragraph with the parts within them nor reach into each other. */
    private void apart(List<Part> parts, List<? extends Node> range) {
        List<List<Node>> spans = new ArrayList<>();
        for (Part part : parts) {
            List<Node> span = Span.of(part, range);
            boolean shared = span.stream().anyMatch(range::contains) && span.size() >= range.size();
            boolean reaches = spans.stream().anyMatch(other -> meet(other, span));
            if (shared || reaches) {
                faults.add(WORDS.say("apart", shown(part.places().get(0))));
                return;
            }
            strays(part, span);
            spans.add(span);
            apart(part.parts(), span);
        }
    }

    /** Optional places are of their part alone; elsewhere there would be nothing to fill in. */
    private void strays(Part part, List<Node> span) {
        Markup.paragraphs(text).stream()
                .filter(paragraph -> !Markup.isWithin(paragraph, span))
                .flatMap(paragraph -> Places.in(paragraph).stream())
                .filter(part.optional()::contains)
                .forEach(place -> faults.add(WORDS.say("stray", shown(place))));
    }

    private static boolean meet(List<Node> one, List<Node> other) {
        return one.stream().anyMatch(node -> Markup.isWithin(node, other))
                || other.stream().anyMatch(node -> Markup.isWithin(node, one));
    }

    private static String shown(String place) {
        return "{{" + place + "}}";
    }
}
