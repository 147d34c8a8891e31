package org.govmonitor.app.publishing.bulletin;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.govmonitor.app.publishing.template.OfficeTemplates;
import org.govmonitor.bulletin.Section;
import org.govmonitor.export.ListText;
import org.govmonitor.export.bulletin.BulletinText;
import org.govmonitor.export.template.TemplateFault;
import org.govmonitor.words.Words;
import org.springframework.stereotype.Component;

/** Puts a bulletin on paper, by the template of the office. */
@Component
class BulletinPrint {
    static final String DOCX = ".docx";
    private static final Words WORDS = Words.of(BulletinPrint.class);

    private final BulletinSettings settings;
    private final OfficeTemplates templates;

    BulletinPrint(BulletinSettings settings, OfficeTemplates templates) {
        this.settings = settings;
        this.templates = templates;
    }

    /** @throws BulletinRefusal if the office's own template lacks a place */
    byte[] docx(BulletinView view, int number, LocalDate day) throws IOException {
        try {
            return templates.bulletin().fill(text(view, number, day));
        } catch (TemplateFault fault) {
            throw BulletinRefusal.of("template", fault.getMessage());
        }
    }

    private BulletinText text(BulletinView view, int number, LocalDate day) {
        List<BulletinText.Section> sections = new ArrayList<>();
        for (Section section : Section.values()) {
            List<String> paragraphs = view.of(section).stream()
                    .filter(paragraph -> !paragraph.hidden())
                    .map(Para::text)
                    .toList();
            if (!paragraphs.isEmpty()) {
                sections.add(new BulletinText.Section(section.title(), paragraphs));
            }
        }
        List<List<String>> rows = view.appendix().stream()
                .filter(AppendixRow::printed)
                .map(AppendixRow::cells)
                .toList();
        return new BulletinText(
                settings.title(),
                WORDS.say("issue", number),
                settings.office(),
                day,
                sections,
                rows.isEmpty()
                        ? null
                        : new BulletinText.Appendix(ListText.title(view.month()), ListText.headings(), rows));
    }
}
