package org.govmonitor.export.notice;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.govmonitor.export.notice.NoticeText.Item;
import org.govmonitor.export.template.Content;
import org.govmonitor.export.template.Part;
import org.govmonitor.export.template.Shape;
import org.govmonitor.export.template.Template;
import org.govmonitor.export.template.TemplateFault;
import org.govmonitor.words.Words;

/**
 * The notice as an office wants it to look: {@code unit}, {@code number}, {@code office}, {@code date} and {@code count} each
 * at least once, and a row with {@code cell1} to {@code cell7}, each once: number, site or account, place, problem,
 * situation, clause, deadline. Safe for use by many threads.
 */
public final class NoticeTemplate {
    private static final Words WORDS = Words.of(NoticeTemplate.class);

    private static final Part ROWS =
            new Part("rows", List.of("cell1", "cell2", "cell3", "cell4", "cell5", "cell6", "cell7"));
    private static final Shape SHAPE =
            new Shape(List.of(), List.of("unit", "number", "office", "date", "count"), List.of(ROWS));

    private final Template template;

    private NoticeTemplate(Template template) {
        this.template = template;
    }

    /**
     * @param docx a document that holds each of the places
     * @throws TemplateFault if it is none or a place is missing
     */
    public static NoticeTemplate read(byte[] docx) throws TemplateFault {
        return new NoticeTemplate(Template.read(docx, SHAPE));
    }

    /**
     * The notice as a Word document; the same text gives the same bytes.
     *
     * @throws IOException if the document cannot be packed
     */
    public byte[] fill(NoticeText text) throws IOException {
        List<Content> rows = new ArrayList<>();
        for (Item item : text.items()) {
            rows.add(new Content(Map.of(
                    "cell1", String.valueOf(rows.size() + 1),
                    "cell2", item.target(),
                    "cell3", item.place(),
                    "cell4", item.problem(),
                    "cell5", item.situation(),
                    "cell6", item.clause(),
                    "cell7", item.deadline())));
        }
        Map<String, String> values = Map.of(
                "unit", text.unit(),
                "number", text.number(),
                "office", text.office(),
                "date",
                        WORDS.say(
                                "date",
                                text.date().getYear(),
                                text.date().getMonthValue(),
                                text.date().getDayOfMonth()),
                "count", String.valueOf(text.items().size()));
        return template.fill(
                new Content(values, Map.of(ROWS.name(), rows)), WORDS.say("name", text.number()), text.date());
    }
}
