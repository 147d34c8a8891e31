package org.govmonitor.document.format;

import java.util.ArrayList;
import java.util.List;
import org.govmonitor.document.DocumentLimits;
import org.govmonitor.document.DocumentResult;
import org.govmonitor.document.Part;
import org.govmonitor.document.Section;
import org.govmonitor.document.Unread;
import org.govmonitor.page.VisibleText;

/** A document as it was read. */
record ReadDocument(DocumentResult result, List<Section> sections) {

    static ReadDocument of(byte[] content) {
        return of(content, DocumentLimits.USUAL);
    }

    static ReadDocument of(byte[] content, DocumentLimits limits) {
        List<Section> sections = new ArrayList<>();
        DocumentResult result = new FormatReader(limits).read(content, sections::add);
        return new ReadDocument(result, sections);
    }

    List<String> lines() {
        return sections.stream()
                .flatMap(section -> section.text().lines().stream())
                .map(VisibleText.Line::text)
                .toList();
    }

    List<String> lines(Part part) {
        return sections.stream()
                .filter(section -> section.part() == part)
                .flatMap(section -> section.text().lines().stream())
                .map(VisibleText.Line::text)
                .toList();
    }

    /** The cell in which a text stands. */
    VisibleText.Cell cell(String text) {
        return sections.stream()
                .flatMap(section -> section.text().lines().stream())
                .filter(line -> line.text().equals(text) && line.cell() != null)
                .map(VisibleText.Line::cell)
                .findFirst()
                .orElseThrow();
    }

    /** The section in which a text stands. */
    Section section(String text) {
        return sections.stream()
                .filter(section -> section.text().lines().stream()
                        .anyMatch(line -> line.text().contains(text)))
                .findFirst()
                .orElseThrow();
    }

    static DocumentResult unreadable(Unread reason) {
        return new DocumentResult.Unreadable(reason);
    }
}
