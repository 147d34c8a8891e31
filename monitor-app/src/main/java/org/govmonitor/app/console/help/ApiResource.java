package org.govmonitor.app.console.help;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * What programs can do with one sort of thing.
 *
 * @param name of the sort, in words
 */
record ApiResource(String name, List<Operation> operations) {

    /**
     * One operation.
     *
     * @param method upper case
     * @param body the fields of the JSON that is sent; none where nothing is
     */
    record Operation(String method, String path, String summary, List<Field> parameters, List<Field> body) {}

    /**
     * A parameter, or a field of a body.
     *
     * @param type as JSON names it, or the values that it takes
     * @param description in words, or empty
     */
    record Field(String name, String type, String description) {}

    /** All of a description in OpenAPI, in its order. */
    static List<ApiResource> in(JsonNode description) {
        Map<String, List<Operation>> byName = new LinkedHashMap<>();
        description
                .path("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(entry -> byName.computeIfAbsent(
                                        entry.getValue().path("tags").path(0).asString(""), none -> new ArrayList<>())
                                .add(operation(path.getKey(), entry.getKey(), entry.getValue(), description))));
        return byName.entrySet().stream()
                .map(entry -> new ApiResource(entry.getKey(), List.copyOf(entry.getValue())))
                .toList();
    }

    private static Operation operation(String path, String method, JsonNode told, JsonNode description) {
        List<Field> parameters = told.path("parameters")
                .valueStream()
                .map(parameter -> new Field(
                        parameter.path("name").asString(""),
                        type(parameter.path("schema"), description),
                        parameter.path("description").asString("")))
                .toList();
        JsonNode body = told.path("requestBody")
                .path("content")
                .path("application/json")
                .path("schema");
        List<Field> fields = resolved(body, description).path("properties").properties().stream()
                .map(field -> new Field(field.getKey(), type(field.getValue(), description), ""))
                .toList();
        return new Operation(
                method.toUpperCase(Locale.ROOT), path, told.path("summary").asString(""), parameters, fields);
    }

    private static String type(JsonNode schema, JsonNode description) {
        JsonNode whole = resolved(schema, description);
        if (whole.path("enum").isArray()) {
            return whole.path("enum")
                    .valueStream()
                    .map(value -> value.asString(""))
                    .collect(Collectors.joining(" | "));
        }
        String format = whole.path("format").asString("");
        return format.startsWith("date") ? format : whole.path("type").asString("");
    }

    private static JsonNode resolved(JsonNode schema, JsonNode description) {
        String reference = schema.path("$ref").asString("");
        return reference.isEmpty()
                ? schema
                : description
                        .path("components")
                        .path("schemas")
                        .path(reference.substring(reference.lastIndexOf('/') + 1));
    }
}
