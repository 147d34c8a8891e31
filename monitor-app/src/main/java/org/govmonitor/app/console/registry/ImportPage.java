package org.govmonitor.app.console.registry;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.govmonitor.app.console.frame.Notice;
import org.govmonitor.app.members.ForAdmins;
import org.govmonitor.app.members.SignedIn;
import org.govmonitor.app.registration.ImportDesk;
import org.govmonitor.app.registration.ImportDesk.Answer;
import org.govmonitor.app.registration.Registrations;
import org.govmonitor.export.TableWriter;
import org.govmonitor.registry.Registry;
import org.govmonitor.registry.file.RegistryFile;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** {@code /registry/import}: a file of the registry, shown before it is taken; and the registry as such a file. */
@Controller
class ImportPage {
    private static final String VIEW = "registry/import";

    /** Lines of a preview that are shown; that there are more is said. */
    private static final int MOST_SHOWN = 500;

    private final ImportDesk desk;
    private final Registrations registrations;
    private final SampleRegistry sample;
    private final FileWords words;

    ImportPage(ImportDesk desk, Registrations registrations, SampleRegistry sample, FileWords words) {
        this.desk = desk;
        this.registrations = registrations;
        this.sample = sample;
        this.words = words;
    }

    @GetMapping("/registry/import")
    @ForAdmins
    String show(SignedIn me, Model model) {
        model.addAttribute("megabytes", RegistryFile.MOST_BYTES / 1_000_000);
        return VIEW;
    }

    /** Shows what a file would change, or every reason why it cannot be taken. */
    @PostMapping("/registry/import")
    @ForAdmins
    String handIn(@RequestParam MultipartFile file, SignedIn me, Model model) throws IOException {
        if (file.isEmpty()) {
            model.addAttribute("notice", Notice.failed("import.none"));
            return show(me, model);
        }
        String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        try (InputStream in = file.getInputStream()) {
            return show(desk.handIn(name, in, me.member().name()), me, model);
        }
    }

    /** Takes just what was shown. */
    @PostMapping("/registry/import/confirm")
    @ForAdmins
    String confirm(@RequestParam String token, SignedIn me, Model model) {
        return desk.confirm(token, me.member().name())
                .map(answer -> show(answer, me, model))
                .orElseGet(() -> {
                    model.addAttribute("notice", Notice.failed("import.gone"));
                    return show(me, model);
                });
    }

    @GetMapping("/registry/export.{form:yaml|xlsx}")
    @ForAdmins
    ResponseEntity<byte[]> export(@PathVariable String form, SignedIn me) throws IOException {
        return file(words.say("export.name"), form, registrations.registry());
    }

    /** A small registry of units that do not exist, to see how such a file is written. */
    @GetMapping("/registry/sample.{form:yaml|xlsx}")
    @ForAdmins
    ResponseEntity<byte[]> sample(@PathVariable String form, SignedIn me) throws IOException {
        return file(words.say("sample.name"), form, sample.registry());
    }

    private String show(Answer answer, SignedIn me, Model model) {
        if (answer instanceof Answer.Previewed previewed) {
            model.addAttribute("previewed", previewed);
            model.addAttribute(
                    "changes",
                    previewed.preview().changes().stream().limit(MOST_SHOWN).toList());
            model.addAttribute(
                    "missing",
                    previewed.preview().report().notInFile().stream()
                            .limit(MOST_SHOWN)
                            .toList());
        } else if (answer instanceof Answer.Refused refused) {
            model.addAttribute("refused", refused);
        } else if (answer instanceof Answer.Taken taken) {
            model.addAttribute(
                    "notice",
                    Notice.done(
                            "import.taken",
                            taken.file(),
                            taken.report().added().size() + "",
                            taken.report().changed().size() + "",
                            taken.report().unchanged() + ""));
        }
        return show(me, model);
    }

    private static ResponseEntity<byte[]> file(String name, String form, Registry registry) throws IOException {
        boolean xlsx = form.equals("xlsx");
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, xlsx ? TableWriter.XLSX : "application/yaml")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name + "." + form, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(
                        xlsx
                                ? RegistryFile.workbook(registry)
                                : RegistryFile.yaml(registry).getBytes(StandardCharsets.UTF_8));
    }
}
