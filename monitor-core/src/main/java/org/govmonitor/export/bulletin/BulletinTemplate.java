package org.govmonitor.export.bulletin;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.govmonitor.export.bulletin.BulletinText.Appendix;
import org.govmonitor.export.bulletin.BulletinText.Section;
import org.govmonitor.export.template.Content;
import org.govmonitor.export.template.Part;
import org.govmonitor.export.template.Shape;
import org.govmonitor.export.template.Template;
import org.govmonitor.export.template.TemplateFault;
import org.govmonitor.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * The bulletin as an office wants it to look: a Word document with the places {@code title}, {@code number}, {@code office},
 * {@code date}, {@code section}, {@code paragraph}, {@code appendix}, {@code appendix-title} and {@code cell1} to
 * {@code cell6}, each once; {@code heading1} to {@code heading6} may stand in the table or give way to words of the office.
 * Safe for use by many threads.
 */
public final class BulletinTemplate {
    private static final Words WORDS = Words.of(BulletinTemplate.class);

    private static final Part PARAGRAPHS = new Part("paragraphs", List.of("paragraph"));
    private static final Part SECTIONS = new Part("sections", List.of("section"), List.of(), List.of(PARAGRAPHS));
    private static final Part ROWS = new Part("rows", numbered("cell"));
    private static final Part APPENDIX =
            new Part("appendix", List.of("appendix", "appendix-title"), numbered("heading"), List.of(ROWS));
    private static final Shape SHAPE =
            new Shape(List.of("title", "number", "office", "date"), List.of(), List.of(SECTIONS, APPENDIX));

    private final Template template;

    private BulletinTemplate(Template template) {
        this.template = template;
    }

    /**
     * @param docx a document that holds each of the places once
     * @throws TemplateFault if it is none or a place is missing or stands twice
     */
    public static BulletinTemplate read(byte[] docx) throws TemplateFault {
        return new BulletinTemplate(Template.read(docx, SHAPE));
    }

    /**
     * The issue as a Word document; the same text gives the same bytes. A line break in a paragraph begins another one.
     *
     * @throws IOException if the document cannot be packed
     */
    public byte[] fill(BulletinText text) throws IOException {
        Map<String, String> values = Map.of(
                "title", text.title(),
                "number", text.number(),
                "office", text.office(),
                "date",
                        WORDS.say(
                                "date",
                                text.date().getYear(),
                                text.date().getMonthValue(),
                                text.date().getDayOfMonth()));
        Content content = new Content(
                values,
                Map.of(
                        SECTIONS.name(),
                        text.sections().stream().map(BulletinTemplate::section).toList(),
                        APPENDIX.name(),
                        appendix(text.appendix())));
        return template.fill(content, WORDS.say("name", text.title(), text.number()), text.date());
    }

    private static Content section(Section section) {
        List<Content> paragraphs = section.paragraphs().stream()
                .flatMap(String::lines)
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(line -> new Content(Map.of("paragraph", line)))
                .toList();
        return new Content(Map.of("section", section.heading()), Map.of(PARAGRAPHS.name(), paragraphs));
    }

    private static List<Content> appendix(@Nullable Appendix appendix) {
        if (appendix == null) {
            return List.of();
        }
        Map<String, String> values = new HashMap<>(cells("heading", appendix.headings()));
        values.put("appendix", WORDS.say("appendix"));
        values.put("appendix-title", appendix.title());
        List<Content> rows = appendix.rows().stream()
                .map(row -> new Content(cells("cell", row)))
                .toList();
        return List.of(new Content(values, Map.of(ROWS.name(), rows)));
    }

    private static Map<String, String> cells(String place, List<String> texts) {
        Map<String, String> cells = new HashMap<>();
        for (int i = 0; i < texts.size(); i++) {
            cells.put(place + (i + 1), texts.get(i));
        }
        return cells;
    }

    private static List<String> numbered(String place) {
        return IntStream.rangeClosed(1, Appendix.COLUMNS)
                .mapToObj(column -> place + column)
                .toList();
    }
}
