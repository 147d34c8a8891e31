package org.govmonitor.page.listing.data;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What in a JSON answer may be a list: arrays of like objects, at any depth and also within strings that hold JSON again. */
final class JsonArrays {
    /** Objects of one list share at least this part of their keys. */
    private static final double LIKE = 0.6;

    private static final int DEEPEST = 40;
    private static final int STRINGS_WITHIN = 3;
    private static final Pattern LINK = Pattern.compile("(?i)<a\\s");
    private static final Pattern TOTAL = Pattern.compile("(?i)total.*|count|records|recordcount|sum|num");

    /**
     * An array of like objects.
     *
     * @param name of the field that holds it, empty where none does
     */
    record Rows(String name, List<JsonNode> rows) {}

    private final List<Rows> tables = new ArrayList<>();
    private final StringBuilder markup = new StringBuilder();
    private boolean emptyArray;
    private boolean zero;
    private boolean more;

    private JsonArrays() {}

    static JsonArrays of(JsonNode root) {
        JsonArrays found = new JsonArrays();
        found.walk("", root, 0, 0);
        return found;
    }

    /** The arrays of like objects. */
    List<Rows> tables() {
        return tables;
    }

    /** The rows of HTML that strings of the answer hold; empty where none does. */
    Optional<String> markup() {
        return markup.isEmpty() ? Optional.empty() : Optional.of(markup.toString());
    }

    /** Whether the answer says that there is nothing: an empty array and a total of 0. */
    boolean saysEmpty() {
        return emptyArray && zero && !more && tables.isEmpty() && markup.isEmpty();
    }

    private void walk(String name, JsonNode node, int depth, int within) {
        if (depth > DEEPEST) {
            return;
        }
        if (node.isArray()) {
            emptyArray |= node.isEmpty();
            List<JsonNode> rows = new ArrayList<>();
            node.forEach(rows::add);
            List<JsonNode> objects = rows.stream().map(JsonArrays::asObject).toList();
            if (!rows.isEmpty() && areAlike(objects)) {
                tables.add(new Rows(name, objects));
            }
            rows.forEach(child -> walk(name, child, depth + 1, within));
        } else if (node.isObject()) {
            for (Map.Entry<String, JsonNode> field : node.properties()) {
                hearTotal(field.getKey(), field.getValue());
                walk(field.getKey(), field.getValue(), depth + 1, within);
            }
        } else if (node.isString()) {
            look(name, node.stringValue().strip(), depth, within);
        }
    }

    /** A row that is an array of plain values, as an object whose fields are numbered. */
    private static JsonNode asObject(JsonNode row) {
        if (!row.isArray() || row.size() < 2) {
            return row;
        }
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        for (int i = 0; i < row.size(); i++) {
            object.set("_" + i, row.get(i));
        }
        return object;
    }

    private void look(String name, String text, int depth, int within) {
        boolean json = text.length() > 2 && (text.startsWith("{") || text.startsWith("["));
        if (json && within < STRINGS_WITHIN) {
            JsonListing.parse(text).ifPresent(inner -> walk(name, inner, depth + 1, within + 1));
        } else if (text.startsWith("<") && isRows(text)) {
            markup.append(text).append('\n');
        }
    }

    /** A single link is a title with markup in it; several are rows. */
    private static boolean isRows(String text) {
        return LINK.matcher(text).results().limit(2).count() == 2
                || (text.regionMatches(true, 1, "li", 0, 2)
                        && LINK.matcher(text).find());
    }

    private void hearTotal(String name, JsonNode value) {
        if (TOTAL.matcher(name).matches() && (value.isNumber() || value.isString())) {
            zero |= value.asString("").equals("0");
            more |= value.asInt(0) > 0;
        }
    }

    private static boolean areAlike(List<JsonNode> rows) {
        Set<String> common = new HashSet<>(rows.get(0).propertyNames());
        Set<String> all = new HashSet<>(common);
        for (JsonNode row : rows) {
            if (!row.isObject()) {
                return false;
            }
            common.retainAll(row.propertyNames());
            all.addAll(row.propertyNames());
        }
        return !all.isEmpty() && common.size() >= LIKE * all.size();
    }
}
