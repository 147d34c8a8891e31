package org.govmonitor.app.ledger;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Keeps a {@link Detail} as JSON text. */
@Converter
class DetailText implements AttributeConverter<Detail, String> {
    /** What was written before a part was kept lacks it: then a number is 0, and a flag false. */
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Detail detail) {
        return detail == null ? null : JSON.writeValueAsString(detail);
    }

    @Override
    public @Nullable Detail convertToEntityAttribute(@Nullable String text) {
        return text == null ? null : JSON.readValue(text, Detail.class);
    }
}
