package org.govmonitor.app.console.figures;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.govmonitor.app.MonitorApplication;
import org.govmonitor.app.console.frame.TableFile;
import org.govmonitor.app.figures.FigureEntry;
import org.govmonitor.app.figures.FigureText;
import org.govmonitor.app.figures.Figures;
import org.govmonitor.app.figures.file.FigureFile;
import org.govmonitor.app.members.ForMembers;
import org.govmonitor.app.members.ForReviewers;
import org.govmonitor.app.members.SignedIn;
import org.springframework.context.MessageSource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** {@code /figures/2024-01.xlsx}: all versions of a month; {@code /figures/template-letters.xlsx}: empty tables to fill in. */
@RestController
class FigureDownloads {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);

    private final Figures figures;
    private final MessageSource words;

    FigureDownloads(Figures figures, MessageSource words) {
        this.figures = figures;
        this.words = words;
    }

    @GetMapping("/figures/{month:[0-9]{4}-(?:0[1-9]|1[0-2])}.{form:xlsx|csv}")
    @ForMembers
    ResponseEntity<StreamingResponseBody> download(
            @PathVariable YearMonth month, @PathVariable String form, SignedIn me) {
        MonthView.refuse(me);
        List<List<String>> rows = new ArrayList<>();
        for (FigureEntry entry : figures.entries(month)) {
            FigureRows.of(entry, this::say).forEach(numbers -> rows.add(whole(entry, numbers)));
        }
        List<String> headings = Stream.of(
                        "matter", "of", "number", "value", "version", "from", "to", "cutOff", "source", "way", "by",
                        "at", "remark", "reason")
                .map(heading -> say("figures.table." + heading))
                .toList();
        return TableFile.answer(form, say("figures.table.name") + month, headings, rows::stream);
    }

    @GetMapping("/figures/template-{kind:letters|totals|single}.{form:xlsx|csv}")
    @ForReviewers
    ResponseEntity<StreamingResponseBody> template(@PathVariable String kind, @PathVariable String form, SignedIn me) {
        List<String> headings = switch (kind) {
            case "letters" -> FigureFile.lettersHeadings();
            case "totals" -> FigureFile.totalsHeadings();
            default -> FigureFile.singleHeadings();
        };
        return TableFile.answer(form, say("figures.template." + kind), headings, Stream::empty);
    }

    private static List<String> whole(FigureEntry entry, FigureRows.Number number) {
        return List.of(
                entry.draft().matter().title(),
                number.of(),
                number.name(),
                number.value(),
                String.valueOf(entry.version()),
                entry.draft().from().toString(),
                entry.draft().to().toString(),
                FigureText.cutOff(entry.draft().cutOff()),
                entry.draft().source(),
                entry.draft().way().title(),
                entry.enteredBy(),
                TIME.format(entry.enteredAt().atZone(MonitorApplication.OFFICE_ZONE)),
                entry.draft().remark() == null ? "" : entry.draft().remark(),
                entry.draft().reason() == null ? "" : entry.draft().reason());
    }

    private String say(String key) {
        return words.getMessage(key, null, Locale.ROOT);
    }
}
