package org.govmonitor.indicator;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.govmonitor.words.Words;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** One mapping of the file, which refuses what it does not understand and names the key. */
final class Section {
    private static final Words WORDS = Words.of(Section.class);
    private final String path;
    private final JsonNode node;

    Section(String path, @Nullable JsonNode node) {
        this.path = path;
        if (node == null || !node.isObject()) {
            throw new IllegalArgumentException(
                    WORDS.say("fault", path.isEmpty() ? WORDS.say("file") : path, WORDS.say("section.expected")));
        }
        this.node = node;
    }

    /** Refuses every key that is not among the named ones. */
    Section only(String... known) {
        for (String key : node.propertyNames()) {
            if (!List.of(known).contains(key)) {
                throw wrong(key, WORDS.say("key.unknown", String.join(WORDS.say("list.separator"), known)));
            }
        }
        return this;
    }

    Section only(Enum<?>... known) {
        return only(Arrays.stream(known).map(Enum::name).toArray(String[]::new));
    }

    boolean has(String key) {
        return node.has(key);
    }

    Section section(String key) {
        return new Section(path(key), node.get(key));
    }

    String text(String key) {
        JsonNode value = node.get(key);
        if (value == null || !value.isString() || value.stringValue().isBlank()) {
            throw wrong(key, value != null && value.isNumber() ? WORDS.say("text.quotes") : WORDS.say("text.expected"));
        }
        return value.stringValue().strip();
    }

    /** The texts of a list; none where the key is missing. */
    List<String> texts(String key) {
        List<String> texts = new ArrayList<>();
        JsonNode list = node.get(key);
        if (list != null && !list.isArray()) {
            throw wrong(key, WORDS.say("texts.expected"));
        }
        for (JsonNode value : list == null ? List.<JsonNode>of() : list.values()) {
            if (!value.isString() || value.stringValue().isBlank()) {
                throw wrong(key, WORDS.say("texts.other", value));
            }
            texts.add(value.stringValue().strip());
        }
        return texts;
    }

    /** The texts of a list that holds at least one. */
    List<String> someTexts(String key) {
        List<String> texts = texts(key);
        if (texts.isEmpty()) {
            throw wrong(key, WORDS.say("texts.expected"));
        }
        return texts;
    }

    /** A whole number from 1. */
    int count(String key) {
        JsonNode value = node.get(key);
        if (value == null || !value.isInt() || value.intValue() < 1) {
            throw wrong(key, WORDS.say("count.expected"));
        }
        return value.intValue();
    }

    /** Whole numbers from 1, at least one. */
    List<Integer> counts(String key) {
        List<Integer> counts = new ArrayList<>();
        JsonNode list = node.get(key);
        for (JsonNode value : list == null ? List.<JsonNode>of() : list.values()) {
            if (!value.isInt() || value.intValue() < 1) {
                throw wrong(key, WORDS.say("counts.expected"));
            }
            counts.add(value.intValue());
        }
        if (counts.isEmpty()) {
            throw wrong(key, WORDS.say("counts.expected"));
        }
        return counts;
    }

    /** A whole number from 1 to the most. */
    int count(String key, int most) {
        int count = count(key);
        if (count > most) {
            throw wrong(key, WORDS.say("count.most", most));
        }
        return count;
    }

    <E extends Enum<E>> List<E> constants(String key, E[] values) {
        return someTexts(key).stream().map(text -> constant(key, text, values)).toList();
    }

    boolean flag(String key) {
        JsonNode value = node.get(key);
        if (value == null || !value.isBoolean()) {
            throw wrong(key, WORDS.say("flag.expected"));
        }
        return value.booleanValue();
    }

    <E extends Enum<E>> E oneOf(String key, E[] values) {
        return constant(key, text(key), values);
    }

    private <E extends Enum<E>> E constant(String key, String text, E[] values) {
        return Arrays.stream(values)
                .filter(value -> value.name().equals(text))
                .findFirst()
                .orElseThrow(() -> wrong(key, WORDS.say("constant.unknown", text, listed(values))));
    }

    <T> T parsed(String key, Function<String, T> parser) {
        try {
            return parser.apply(text(key));
        } catch (IllegalArgumentException e) {
            String reason = String.valueOf(e.getMessage());
            throw reason.startsWith(path(key)) ? e : wrong(key, reason);
        }
    }

    IllegalArgumentException wrong(String key, String reason) {
        return new IllegalArgumentException(WORDS.say("fault", path(key), reason));
    }

    private static String listed(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).collect(Collectors.joining(WORDS.say("list.separator")));
    }

    private String path(String key) {
        return path.isEmpty() ? key : path + "." + key;
    }
}
