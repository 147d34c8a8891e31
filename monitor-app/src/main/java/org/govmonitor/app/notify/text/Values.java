package org.govmonitor.app.notify.text;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.time.temporal.Temporal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a template may speak of, as plain maps, lists and texts: a template of an operator reaches nothing else. */
final class Values {
    private Values() {}

    static Map<String, Object> plain(Map<String, Object> values) {
        Map<String, Object> plain = new LinkedHashMap<>();
        values.forEach((name, value) -> {
            Object one = plain(value);
            if (one != null) {
                plain.put(name, one);
            }
        });
        return plain;
    }

    /** How many things are listed. */
    static int items(Map<String, Object> values) {
        return values.values().stream()
                .filter(Collection.class::isInstance)
                .mapToInt(list -> ((Collection<?>) list).size())
                .sum();
    }

    private static @Nullable Object plain(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            Map<String, @Nullable Object> plain = new LinkedHashMap<>();
            map.forEach((name, one) -> plain.put(String.valueOf(name), plain(one)));
            return plain;
        }
        if (value instanceof Collection<?> many) {
            return many.stream().map(Values::plain).toList();
        }
        if (value instanceof Record fields) {
            Map<String, @Nullable Object> plain = new LinkedHashMap<>();
            for (RecordComponent field : fields.getClass().getRecordComponents()) {
                plain.put(field.getName(), plain(read(fields, field)));
            }
            return plain;
        }
        if (value == null || value instanceof Number || value instanceof Boolean || value instanceof Temporal) {
            return value;
        }
        return line(value.toString());
    }

    private static @Nullable Object read(Record fields, RecordComponent field) {
        try {
            Method accessor = field.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(fields);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("a record does not say its " + field.getName(), e);
        }
    }

    /** On one line: what was read from a page must not look like a line of the template. */
    private static String line(String text) {
        return text.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
    }
}
