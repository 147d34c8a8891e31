package org.govmonitor.app.publishing.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ForLibreOfficeTest {
    /** As Word writes the default of paragraphs where it has nothing, little or much to say of them. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<w:pPrDefault/>",
                "<w:pPrDefault><w:pPr/></w:pPrDefault>",
                "<w:pPrDefault>\n  <w:pPr><w:spacing w:after=\"0\"/></w:pPr></w:pPrDefault>"
            })
    void theDefaultOfParagraphsNamesHangingMarks(String styles) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("word/styles.xml"));
            zip.write(styles.getBytes(StandardCharsets.UTF_8));
        }

        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(ForLibreOffice.of(out.toByteArray())))) {
            assertThat(zip.getNextEntry().getName()).isEqualTo("word/styles.xml");
            assertThat(new String(zip.readAllBytes(), StandardCharsets.UTF_8))
                    .containsPattern("<w:pPrDefault>\\s*<w:pPr><w:overflowPunct/>.*</w:pPr></w:pPrDefault>");
        }
    }
}
