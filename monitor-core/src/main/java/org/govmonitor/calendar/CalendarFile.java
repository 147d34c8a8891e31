package org.govmonitor.calendar;

import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.govmonitor.words.Words;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The file form of the calendar: nothing in it that is not understood. */
final class CalendarFile {
    private static final Words WORDS = Words.of(CalendarFile.class);
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private CalendarFile() {}

    static WorkingDays read(InputStream yaml) throws IOException {
        try {
            JsonNode file = YAML.readTree(yaml);
            only(file, Set.of("version", "years"));
            Map<Integer, CalendarYear> years = new HashMap<>();
            JsonNode announced = there(file, "years");
            for (String year : announced.propertyNames()) {
                if (!year.matches("20\\d\\d")) {
                    throw wrong("file.year", year);
                }
                years.put(Integer.valueOf(year), year(Integer.parseInt(year), announced.get(year)));
            }
            return new WorkingDays(text(file, "version"), years);
        } catch (JacksonIOException e) {
            throw e.getCause();
        } catch (JacksonException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            throw new IllegalArgumentException(WORDS.say("file.damaged", line, e.getOriginalMessage()), e);
        }
    }

    private static CalendarYear year(int year, JsonNode said) {
        only(said, Set.of("notice", "off", "work"));
        Set<LocalDate> off = days(year, said, "off");
        Set<LocalDate> work = days(year, said, "work");
        for (LocalDate day : work) {
            if (off.contains(day)) {
                throw wrong("file.both", year, day);
            }
            if (!CalendarYear.isWeekend(day)) {
                throw wrong("file.weekday", year, day);
            }
        }
        return new CalendarYear(text(said, "notice"), off, work);
    }

    private static Set<LocalDate> days(int year, JsonNode said, String key) {
        JsonNode list = there(said, key);
        if (!list.isArray()) {
            throw wrong("file.list", key);
        }
        Set<LocalDate> days = new TreeSet<>();
        for (JsonNode entry : list) {
            days.addAll(span(year, entry.asString()));
        }
        return days;
    }

    private static List<LocalDate> span(int year, String written) {
        String[] ends = written.split("\\.\\.", 2);
        LocalDate first = day(year, ends[0], written);
        LocalDate last = day(year, ends[ends.length - 1], written);
        if (first.isAfter(last)) {
            throw wrong("file.order", year, written);
        }
        return first.datesUntil(last.plusDays(1)).toList();
    }

    private static LocalDate day(int year, String written, String whole) {
        try {
            MonthDay day = MonthDay.parse("--" + written.strip());
            if (day.isValidYear(year)) {
                return day.atYear(year);
            }
        } catch (DateTimeException noDay) {
            throw new IllegalArgumentException(WORDS.say("file.day", year, whole), noDay);
        }
        throw wrong("file.day", year, whole);
    }

    private static void only(JsonNode said, Set<String> keys) {
        for (String key : said.propertyNames()) {
            if (!keys.contains(key)) {
                throw wrong("file.unknown", key);
            }
        }
    }

    private static String text(JsonNode said, String key) {
        JsonNode value = there(said, key);
        if (!value.isString() || value.asString().isBlank()) {
            throw wrong("file.text", key);
        }
        return value.asString();
    }

    private static JsonNode there(JsonNode said, String key) {
        JsonNode value = said.get(key);
        if (value == null || value.isNull()) {
            throw wrong("file.missing", key);
        }
        return value;
    }

    private static IllegalArgumentException wrong(String word, @Nullable Object... values) {
        return new IllegalArgumentException(WORDS.say(word, values));
    }
}
