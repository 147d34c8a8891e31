package org.govmonitor.document.format;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hpsf.CustomProperties;
import org.apache.poi.hpsf.DocumentSummaryInformation;
import org.apache.poi.hpsf.HPSFException;
import org.apache.poi.hpsf.PropertySet;
import org.apache.poi.hpsf.PropertySetFactory;
import org.apache.poi.hpsf.SummaryInformation;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.govmonitor.document.Part;
import org.govmonitor.document.gather.Gathering;
import org.jspecify.annotations.Nullable;

/** What office programs note down about a binary document. */
final class Ole2Properties {
    private Ole2Properties() {}

    static void read(DirectoryNode root, Gathering to) throws IOException {
        List<String> said = new ArrayList<>();
        for (String stream :
                List.of(SummaryInformation.DEFAULT_STREAM_NAME, DocumentSummaryInformation.DEFAULT_STREAM_NAME)) {
            if (root.hasEntryCaseInsensitive(stream)) {
                try (InputStream in = root.createDocumentInputStream(stream)) {
                    read(PropertySetFactory.create(in), said);
                } catch (HPSFException | RuntimeException unusual) {
                    // Nothing of the document itself hangs on these, and many programs write them wrongly.
                    to.goingOn();
                }
            }
        }
        to.section(Part.PROPERTIES, 0, false);
        said.forEach(to::paragraph);
    }

    private static void read(PropertySet properties, List<String> said) {
        if (properties instanceof SummaryInformation about) {
            add(about.getTitle(), said);
            add(about.getSubject(), said);
            add(about.getAuthor(), said);
            add(about.getKeywords(), said);
            add(about.getComments(), said);
            add(about.getLastAuthor(), said);
        } else if (properties instanceof DocumentSummaryInformation about) {
            add(about.getManager(), said);
            add(about.getCompany(), said);
            CustomProperties own = about.getCustomProperties();
            if (own != null) {
                own.properties().stream()
                        .map(property -> property.getValue())
                        .filter(String.class::isInstance)
                        .forEach(value -> add((String) value, said));
            }
        }
    }

    private static void add(@Nullable String text, List<String> said) {
        if (text != null) {
            said.add(text);
        }
    }
}
