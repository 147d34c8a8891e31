package org.govmonitor.app.cli;

import java.util.ArrayList;
import java.util.List;
import org.govmonitor.app.cli.PrecheckFiles.Checked.State;
import org.govmonitor.check.Evidence;
import org.govmonitor.export.ListText;
import org.govmonitor.privacy.PersonalData;
import org.govmonitor.privacy.Verdict;
import org.govmonitor.words.Words;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What {@code precheck} says of files: as lines for a person, or as one JSON object that holds every hit. */
final class PrecheckReport {
    private static final Words WORDS = Words.of(PrecheckReport.class);
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int MOST_SHOWN = 20;

    private PrecheckReport() {}

    static List<String> table(List<PrecheckFiles.Checked> checked) {
        List<String> lines = new ArrayList<>();
        for (PrecheckFiles.Checked file : checked) {
            switch (file.state()) {
                case UNREAD -> lines.add(WORDS.say("precheck.unread", file.path(), unread(file)));
                case PARTLY -> lines.add(WORDS.say("precheck.partly", file.path(), unread(file)));
                case READ -> {}
            }
            List<PersonalData> found = file.document().found();
            if (!found.isEmpty()) {
                lines.add(WORDS.say(
                        "precheck.found",
                        file.path(),
                        count(file, Verdict.LEAK),
                        count(file, Verdict.DOUBT),
                        count(file, Verdict.CONTACT)));
                found.stream().limit(MOST_SHOWN).forEach(hit -> lines.add(line(hit)));
                if (found.size() > MOST_SHOWN) {
                    lines.add(WORDS.say("precheck.more", found.size() - MOST_SHOWN));
                }
            }
        }
        long leaking = checked.stream().filter(PrecheckFiles.Checked::leaks).count();
        lines.add(WORDS.say(
                "precheck.sum",
                count(checked, State.READ),
                count(checked, State.PARTLY),
                count(checked, State.UNREAD),
                leaking));
        return lines;
    }

    static String json(List<PrecheckFiles.Checked> checked) {
        ObjectNode root = JSON.createObjectNode();
        ArrayNode files = root.putArray("files");
        for (PrecheckFiles.Checked file : checked) {
            ObjectNode json = files.addObject();
            json.put("path", file.path());
            json.put("state", file.state().name());
            json.put("reason", file.state() == State.READ ? null : unread(file));
            ArrayNode reasons = json.putArray("unread");
            file.document().result().reasons().stream().sorted().forEach(reason -> reasons.add(reason.name()));
            ArrayNode hits = json.putArray("hits");
            file.document().found().forEach(hit -> write(hit, hits.addObject()));
        }
        return root.toString();
    }

    private static String unread(PrecheckFiles.Checked file) {
        return file.document().result().unread();
    }

    private static void write(PersonalData hit, ObjectNode json) {
        json.put("kind", hit.kind().name());
        json.put("masked", hit.masked());
        json.put("where", hit.where());
        json.put("verdict", hit.verdict().name());
        json.put("why", hit.basis().why().said());
        json.put("label", hit.basis().label());
        json.put("exposure", hit.basis().exposure().name());
        if (hit.basis().remaining() > 0) {
            json.put("remaining", hit.basis().remaining());
        }
    }

    private static String line(PersonalData hit) {
        String verdict = WORDS.say(
                switch (hit.verdict()) {
                    case LEAK -> "verdict.leak";
                    case DOUBT -> "verdict.doubt";
                    case CONTACT -> "verdict.contact";
                });
        return WORDS.say(
                "precheck.hit",
                verdict,
                ListText.evidence(Evidence.of(hit)),
                hit.basis().why().said());
    }

    private static long count(List<PrecheckFiles.Checked> checked, State state) {
        return checked.stream().filter(file -> file.state() == state).count();
    }

    private static long count(PrecheckFiles.Checked file, Verdict verdict) {
        return file.document().found().stream()
                .filter(hit -> hit.verdict() == verdict)
                .count();
    }
}
