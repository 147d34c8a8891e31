package org.govmonitor.app.publishing.bulletin;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.govmonitor.app.publishing.KeptDocuments;
import org.govmonitor.bulletin.Facts;
import org.govmonitor.bulletin.Section;
import org.govmonitor.bulletin.check.BulletinChecks;
import org.govmonitor.bulletin.check.Remark;
import org.jspecify.annotations.Nullable;

/**
 * A bulletin as it stands.
 *
 * @param version what a change of it names; 0 where nobody has touched it
 * @param number in the year; of one that is not published the one that it would get
 * @param issuedOn null where it is not published
 * @param paragraphs in the order of printing, those left out among them
 * @param appendix rows left out among the others
 * @param remarks what does not agree, the gravest first
 * @param steps from first to last
 * @param documents of a published one
 */
public record BulletinView(
        YearMonth month,
        BulletinState state,
        int version,
        int number,
        @Nullable LocalDate issuedOn,
        Facts facts,
        List<Para> paragraphs,
        List<AppendixRow> appendix,
        List<Remark> remarks,
        List<BulletinStep> steps,
        List<KeptDocuments.Document> documents) {
    public BulletinView {
        paragraphs = List.copyOf(paragraphs);
        appendix = List.copyOf(appendix);
        remarks = List.copyOf(remarks);
        steps = List.copyOf(steps);
        documents = List.copyOf(documents);
    }

    public List<Para> of(Section section) {
        return paragraphs.stream()
                .filter(paragraph -> paragraph.section() == section)
                .toList();
    }

    /** Whether nothing stands in the way of printing it. */
    public boolean passes() {
        return BulletinChecks.pass(remarks);
    }
}
