package org.govmonitor.app.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Reader;
import java.time.LocalDate;
import org.govmonitor.privacy.scanner.PersonalDataScanner;
import org.govmonitor.privacy.scanner.Span;
import org.govmonitor.words.Words;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Answers lines of JSON with lines of JSON. Other programs read them: keys are only ever added. */
final class PrecheckLines {
    private static final Words WORDS = Words.of(PrecheckLines.class);
    private static final JsonMapper JSON = JsonMapper.shared();

    private final PersonalDataScanner scanner;
    private final LocalDate today;

    PrecheckLines(PersonalDataScanner scanner, LocalDate today) {
        this.scanner = scanner;
        this.today = today;
    }

    /**
     * Answers every line in its order. A line that cannot be read is named with its number and the reason, never with its
     * content; the others are answered all the same. Blank lines are passed over.
     *
     * @return how many lines could not be read
     */
    int run(Reader in, PrintWriter out, PrintWriter err) throws IOException {
        int bad = 0;
        int number = 0;
        BufferedReader lines = new BufferedReader(in);
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            if (!line.isBlank()) {
                JsonNode read = read(line);
                String fault = fault(read);
                if (read == null || fault != null) {
                    bad++;
                    err.println("monitor: " + WORDS.say("precheck.line", number, fault));
                } else {
                    out.println(answer(read));
                }
            }
        }
        out.flush();
        err.flush();
        return bad;
    }

    private static @Nullable JsonNode read(String line) {
        try {
            return JSON.readTree(line.startsWith("\uFEFF") ? line.substring(1) : line);
        } catch (JacksonException e) {
            // Its message quotes the line, which may hold personal data: the number of the line is named instead.
            return null;
        }
    }

    private static @Nullable String fault(@Nullable JsonNode line) {
        if (line == null || !line.isObject()) {
            return WORDS.say("precheck.line.json");
        }
        if (!line.has("id")) {
            return WORDS.say("precheck.line.id");
        }
        return line.path("text").isString() ? null : WORDS.say("precheck.line.text");
    }

    private String answer(JsonNode line) {
        ObjectNode answer = JSON.createObjectNode();
        answer.set("id", line.get("id"));
        ArrayNode spans = answer.putArray("spans");
        for (Span span : scanner.spans(line.get("text").asString(), today)) {
            ObjectNode json = spans.addObject();
            json.put("kind", span.data().kind().name());
            json.put("start", span.start());
            json.put("end", span.end());
            json.put("masked", span.data().masked());
            json.put("verdict", span.data().verdict().name());
            json.put("why", span.data().basis().why().said());
            if (span.data().basis().remaining() > 0) {
                json.put("remaining", span.data().basis().remaining());
            }
        }
        return answer.toString();
    }
}
