package org.govmonitor.app.publishing.bulletin;

import java.util.List;
import org.govmonitor.bulletin.Facts;
import org.govmonitor.bulletin.Section;
import org.jspecify.annotations.Nullable;

/** A bulletin's facts, text and appendix as they were when it was sent to be proofread. */
record Frozen(Facts facts, List<Paragraph> paragraphs, List<AppendixRow> appendix) {
    /** A paragraph that is printed. */
    record Paragraph(
            String ref,
            Section section,
            String text,
            @Nullable String drafted,
            @Nullable String source) {}
}
