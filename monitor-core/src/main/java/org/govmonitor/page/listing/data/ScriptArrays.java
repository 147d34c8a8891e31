package org.govmonitor.page.listing.data;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Parallel arrays that a script assigns one by one, read as the rows of a table. The script is read, never run: a row begins
 * where an array that is filled already is assigned again, so that an index may be a number or a counter ({@code urls[i]}).
 */
final class ScriptArrays {
    private static final int MOST_ROWS = 1_000;
    private static final int LONGEST_NAME = 30;
    /** A table needs a title, a link and a date. */
    private static final int FEWEST_ARRAYS = 3;

    private final String script;
    private final Map<String, ObjectNode> numbered = new LinkedHashMap<>();
    private final List<ObjectNode> counted = new ArrayList<>();

    private ScriptArrays(String script) {
        this.script = script;
    }

    /** The rows in the order of the script; empty where it fills no such arrays. */
    static List<JsonNode> rows(String script) {
        if (!script.contains("rl[") && !script.contains("rls[")) {
            return List.of();
        }
        ScriptArrays arrays = new ScriptArrays(script);
        arrays.readAll();
        List<JsonNode> rows = new ArrayList<>(arrays.numbered.values());
        rows.addAll(arrays.counted);
        rows.removeIf(row -> row.size() < FEWEST_ARRAYS);
        return rows;
    }

    private void readAll() {
        int open = script.indexOf('[');
        while (open >= 0 && numbered.size() + counted.size() < MOST_ROWS) {
            String name = nameBefore(open);
            int close = name.isEmpty() ? -1 : closeOf(open);
            if (close > 0) {
                String index = script.substring(open + 1, close).strip();
                assigned(close + 1).ifPresent(value -> put(name, index, value));
            }
            open = script.indexOf('[', open + 1);
        }
    }

    /** The bracket that closes a plain index; -1 where it holds more than that. */
    private int closeOf(int open) {
        for (int i = open + 1; i < script.length() && i - open <= LONGEST_NAME; i++) {
            char c = script.charAt(i);
            if (c == ']') {
                return i;
            }
            if (c == '[') {
                return -1;
            }
        }
        return -1;
    }

    private void put(String name, String index, String value) {
        if (!index.isEmpty() && index.chars().allMatch(Character::isDigit)) {
            numbered.computeIfAbsent(index, i -> JsonNodeFactory.instance.objectNode())
                    .put(name, value);
            return;
        }
        if (counted.isEmpty() || counted.get(counted.size() - 1).has(name)) {
            counted.add(JsonNodeFactory.instance.objectNode());
        }
        counted.get(counted.size() - 1).put(name, value);
    }

    private String nameBefore(int bracket) {
        int start = bracket;
        while (start > 0
                && bracket - start < LONGEST_NAME
                && Character.isJavaIdentifierPart(script.charAt(start - 1))) {
            start--;
        }
        return script.substring(start, bracket);
    }

    /** The text or number that is assigned there; empty where anything else is. */
    private Optional<String> assigned(int from) {
        int at = blank(from);
        if (at >= script.length() || script.charAt(at) != '=') {
            return Optional.empty();
        }
        at = blank(at + 1);
        if (at >= script.length()) {
            return Optional.empty();
        }
        char first = script.charAt(at);
        if (first == '"' || first == '\'') {
            return quoted(at, first);
        }
        int end = at;
        while (end < script.length() && Character.isDigit(script.charAt(end))) {
            end++;
        }
        return end > at ? Optional.of(script.substring(at, end)) : Optional.empty();
    }

    private Optional<String> quoted(int start, char quote) {
        StringBuilder text = new StringBuilder();
        for (int i = start + 1; i < script.length() && script.charAt(i) != '\n'; i++) {
            char c = script.charAt(i);
            if (c == quote) {
                return Optional.of(text.toString());
            }
            if (c == '\\' && i + 1 < script.length()) {
                c = script.charAt(++i);
            }
            text.append(c);
        }
        return Optional.empty();
    }

    private int blank(int from) {
        int at = from;
        while (at < script.length() && Character.isWhitespace(script.charAt(at))) {
            at++;
        }
        return at;
    }
}
