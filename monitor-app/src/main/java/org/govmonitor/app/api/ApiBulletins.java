package org.govmonitor.app.api;

import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.govmonitor.app.members.ForAdmins;
import org.govmonitor.app.members.ForMembers;
import org.govmonitor.app.members.ForReviewers;
import org.govmonitor.app.members.SignedIn;
import org.govmonitor.app.publishing.KeptDocuments;
import org.govmonitor.app.publishing.ListFormat;
import org.govmonitor.app.publishing.bulletin.BulletinBrief;
import org.govmonitor.app.publishing.bulletin.BulletinDocuments;
import org.govmonitor.app.publishing.bulletin.BulletinRefusal;
import org.govmonitor.app.publishing.bulletin.BulletinState;
import org.govmonitor.app.publishing.bulletin.BulletinSteps;
import org.govmonitor.app.publishing.bulletin.BulletinView;
import org.govmonitor.app.publishing.bulletin.Bulletins;
import org.govmonitor.app.publishing.pdf.PdfResult;
import org.govmonitor.app.registration.Sight;
import org.govmonitor.bulletin.Section;
import org.govmonitor.bulletin.check.Remark;
import org.govmonitor.words.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /api/v1/bulletins/2024-01}: a month's bulletin, its documents and its steps. It is for those who see everything. */
@RestController
class ApiBulletins {
    private static final Words WORDS = Words.of(ApiBulletins.class);

    private final Bulletins bulletins;
    private final BulletinSteps steps;
    private final BulletinDocuments documents;

    ApiBulletins(Bulletins bulletins, BulletinSteps steps, BulletinDocuments documents) {
        this.bulletins = bulletins;
        this.steps = steps;
        this.documents = documents;
    }

    /** All that were begun, the latest month first. */
    record All(List<BulletinBrief> items) {}

    /** A bulletin as it stands; number and day are those of a published one, or those it would get. */
    record Shown(
            YearMonth month,
            BulletinState state,
            int version,
            int number,
            @Nullable LocalDate issuedOn,
            LocalDate asOf,
            List<Part> sections,
            List<List<String>> appendix,
            List<Remark> remarks,
            List<KeptDocuments.Document> documents) {
        static Shown of(BulletinView view) {
            return new Shown(
                    view.month(),
                    view.state(),
                    view.version(),
                    view.number(),
                    view.issuedOn(),
                    view.facts().asOf(),
                    List.of(Section.values()).stream()
                            .map(section -> Part.of(view, section))
                            .toList(),
                    view.appendix().stream()
                            .filter(row -> row.printed())
                            .map(row -> row.cells())
                            .toList(),
                    view.remarks(),
                    view.documents());
        }
    }

    /** The paragraphs of a section that are printed. */
    record Part(Section section, String title, List<String> paragraphs) {
        static Part of(BulletinView view, Section section) {
            return new Part(
                    section,
                    section.title(),
                    view.of(section).stream()
                            .filter(paragraph -> !paragraph.hidden())
                            .map(paragraph -> paragraph.text())
                            .toList());
        }
    }

    /**
     * @param version that was seen
     * @param reason of sending back
     * @param number of publishing, null for the next in the year
     * @param day of publishing
     */
    record Step(
            @Nullable Integer version,
            @Nullable String reason,
            @Nullable Integer number,
            @Nullable LocalDate day) {}

    @GetMapping("/api/v1/bulletins")
    @ForMembers
    All all(SignedIn me) {
        demandAll(me);
        return new All(bulletins.begun());
    }

    @GetMapping("/api/v1/bulletins/{month:[^.]+}")
    @ForMembers
    Shown show(@PathVariable YearMonth month, SignedIn me) {
        demandAll(me);
        return Shown.of(bulletins.of(month));
    }

    @GetMapping("/api/v1/bulletins/{month}.{format}")
    @ForMembers
    ResponseEntity<byte[]> download(@PathVariable YearMonth month, @PathVariable String format, SignedIn me)
            throws IOException {
        demandAll(me);
        byte[] document = document(month, format);
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_TYPE,
                        format.equals("docx") ? ListFormat.DOCX.mediaType() : "application/pdf")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"bulletin-" + month + "." + format + "\"")
                .body(document);
    }

    private byte[] document(YearMonth month, String format) throws IOException {
        try {
            return switch (format) {
                case "docx" -> documents.docx(month);
                case "pdf" -> bytes(documents.pdf(month));
                default -> throw Refusal.notThere();
            };
        } catch (BulletinRefusal refusal) {
            throw new Refusal(HttpStatus.UNPROCESSABLE_CONTENT, refusal.getMessage());
        }
    }

    private static byte[] bytes(PdfResult pdf) {
        if (pdf instanceof PdfResult.Made made) {
            return made.bytes();
        }
        throw new Refusal(HttpStatus.UNPROCESSABLE_CONTENT, ((PdfResult.Failed) pdf).reason());
    }

    @PostMapping("/api/v1/bulletins/{month}/proofread")
    @ForReviewers
    Shown proofread(@PathVariable YearMonth month, @RequestBody Step step, SignedIn me) throws IOException {
        return taken(month, () -> steps.proofread(seen(month, step, me)));
    }

    @PostMapping("/api/v1/bulletins/{month}/approve")
    @ForAdmins
    Shown approve(@PathVariable YearMonth month, @RequestBody Step step, SignedIn me) throws IOException {
        return taken(month, () -> steps.approve(seen(month, step, me)));
    }

    @PostMapping("/api/v1/bulletins/{month}/send-back")
    @ForReviewers
    Shown sendBack(@PathVariable YearMonth month, @RequestBody Step step, SignedIn me) throws IOException {
        String reason = step.reason() == null ? "" : step.reason();
        return taken(month, () -> steps.sendBack(seen(month, step, me), reason));
    }

    @PostMapping("/api/v1/bulletins/{month}/publish")
    @ForReviewers
    Shown publish(@PathVariable YearMonth month, @RequestBody Step step, SignedIn me) throws IOException {
        LocalDate day = step.day();
        if (day == null) {
            throw new Refusal(HttpStatus.UNPROCESSABLE_CONTENT, WORDS.say("needed", "day"));
        }
        int number = step.number() == null ? bulletins.of(month).number() : step.number();
        return taken(month, () -> {
            steps.publish(seen(month, step, me), number, day);
            documents.keepPdf(month, me.member().name());
        });
    }

    private interface Taking {
        void take() throws IOException;
    }

    private Shown taken(YearMonth month, Taking step) throws IOException {
        try {
            step.take();
            return Shown.of(bulletins.of(month));
        } catch (BulletinRefusal refusal) {
            throw new Refusal(
                    refusal.isStale() ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT, refusal.getMessage());
        }
    }

    private static BulletinSteps.Seen seen(YearMonth month, Step step, SignedIn me) {
        if (step.version() == null) {
            throw new Refusal(HttpStatus.UNPROCESSABLE_CONTENT, WORDS.say("needed", "version"));
        }
        return new BulletinSteps.Seen(month, step.version(), me.member().name());
    }

    private static void demandAll(SignedIn me) {
        if (me.sight() != Sight.EVERYTHING) {
            throw Refusal.notThere();
        }
    }
}
