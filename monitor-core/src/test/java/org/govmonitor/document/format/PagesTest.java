package org.govmonitor.document.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.govmonitor.document.Unread;
import org.govmonitor.document.format.Samples.Word;
import org.junit.jupiter.api.Test;

class PagesTest {
    private static final List<Word> HEAD =
            List.of(new Word(60, 700, "No"), new Word(120, 700, "Name"), new Word(220, 700, "ID"));

    private static List<Word> under(Word... words) {
        return Stream.concat(HEAD.stream(), List.of(words).stream()).toList();
    }

    @Test
    void wordsUnderEachOtherAreATable() {
        byte[] pdf = Samples.pdf(under(
                new Word(60, 680, "1"),
                new Word(120, 680, "Wang"),
                new Word(220, 680, Samples.ID),
                new Word(60, 660, "2"),
                new Word(120, 660, "Li")));
        ReadDocument read = ReadDocument.of(pdf);

        assertThat(read.cell(Samples.ID).header()).isEqualTo("ID");
        assertThat(read.cell(Samples.ID).row()).isEqualTo(2);
        assertThat(read.cell("Wang").row()).isEqualTo(2);
        assertThat(read.section(Samples.ID).place()).isEqualTo("第1页");
    }

    @Test
    void aNumberThatANarrowCellWrapsIsJoinedInItsRow() {
        byte[] pdf = Samples.pdf(under(
                new Word(60, 680, "1"),
                new Word(120, 680, "Wang"),
                new Word(220, 680, "3607261985"),
                new Word(220, 668, "03121235")));
        ReadDocument read = ReadDocument.of(pdf);

        assertThat(read.cell(Samples.ID).row()).isEqualTo(read.cell("Wang").row());
    }

    @Test
    void aWrappedNumberIsJoinedWhenTheRestOfItsRowStandsBesideItsMiddle() {
        byte[] pdf = Samples.pdf(under(
                new Word(220, 680, "3607261985"),
                new Word(60, 674, "1"),
                new Word(120, 674, "Wang"),
                new Word(220, 668, "03121235")));
        ReadDocument read = ReadDocument.of(pdf);

        assertThat(read.cell(Samples.ID).row()).isEqualTo(read.cell("Wang").row());
    }

    @Test
    void aNumberThatRunsOverIntoTheNextCellStaysApartFromItsNumber() {
        byte[] pdf = Samples.pdf(List.of(
                new Word(60, 700, "No"),
                new Word(120, 700, "Name"),
                new Word(220, 700, "ID"),
                new Word(315, 700, "Phone"),
                new Word(60, 680, "1"),
                new Word(120, 680, "Wang"),
                new Word(220, 680, Samples.ID),
                new Word(315, 680, Samples.MOBILE)));
        ReadDocument read = ReadDocument.of(pdf);

        assertThat(read.cell(Samples.ID).header()).isEqualTo("ID");
        assertThat(read.cell(Samples.MOBILE).header()).isEqualTo("Phone");
    }

    @Test
    void numbersOfAColumnAreNotJoinedToOne() {
        byte[] pdf = Samples.pdf(under(
                new Word(60, 680, "1"),
                new Word(120, 680, "Wang"),
                new Word(220, 680, Samples.ID),
                new Word(60, 668, "2"),
                new Word(120, 668, "Li"),
                new Word(220, 668, "440106199001011236")));

        assertThat(ReadDocument.of(pdf).lines()).contains(Samples.ID, "440106199001011236");
    }

    @Test
    void textUnderABlackBoxIsText() {
        byte[] pdf = Samples.bytes(out -> {
            try (PDDocument document = Loader.loadPDF(Samples.pdf(List.of(new Word(60, 700, Samples.ID))))) {
                try (PDPageContentStream box = new PDPageContentStream(
                        document, document.getPage(0), PDPageContentStream.AppendMode.APPEND, true)) {
                    box.addRect(50, 690, 300, 30);
                    box.fill();
                }
                document.save(out);
            }
        });

        assertThat(ReadDocument.of(pdf).lines()).contains(Samples.ID);
    }

    @Test
    void aPageThatIsAPictureIsNotReadAndSaidToBe() {
        byte[] pdf = Samples.bytes(out -> {
            try (PDDocument document = new PDDocument()) {
                PDPage page = new PDPage();
                document.addPage(page);
                var image = LosslessFactory.createFromImage(document, new BufferedImage(20, 20, 1));
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    content.drawImage(image, 0, 0, 500, 700);
                }
                document.save(out);
            }
        });

        assertThat(ReadDocument.of(pdf).result()).isEqualTo(ReadDocument.unreadable(Unread.IMAGE));
    }

    @Test
    void anEncryptedDocumentIsUnreadable() throws IOException {
        byte[] pdf = Samples.bytes(out -> {
            try (PDDocument document = new PDDocument()) {
                document.addPage(new PDPage());
                document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
                document.save(out);
            }
        });

        assertThat(ReadDocument.of(pdf).result()).isEqualTo(ReadDocument.unreadable(Unread.ENCRYPTED));
    }

    @Test
    void anOfdPageIsReadByThePlacesOfItsCharacters() {
        String page = "<ofd:Page xmlns:ofd=\"http://www.ofdspec.org/2016\"><ofd:Content><ofd:Layer>"
                + "<ofd:TextObject Boundary=\"20 20 100 6\" Size=\"4\"><ofd:TextCode X=\"0\" Y=\"4\" DeltaX=\"g 5 2\">身份证号码：</ofd:TextCode>"
                + "</ofd:TextObject><ofd:TextObject Boundary=\"42 20 100 6\" Size=\"4\"><ofd:TextCode X=\"0\" Y=\"4\" DeltaX=\"g 17 2\">"
                + Samples.ID + "</ofd:TextCode></ofd:TextObject></ofd:Layer></ofd:Content></ofd:Page>";
        byte[] ofd = TextsTest.zipOf("OFD.xml", "<ofd:OFD xmlns:ofd=\"o\"/>", "Doc_0/Pages/Page_0/Content.xml", page);
        ReadDocument read = ReadDocument.of(ofd);

        assertThat(read.section(Samples.ID).place()).isEqualTo("第1页");
        assertThat(String.join("", read.lines())).contains("身份证号码").contains(Samples.ID);
    }
}
