package org.govmonitor.app.ledger.proof;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.govmonitor.app.ledger.Answer;
import org.govmonitor.app.ledger.Command;
import org.govmonitor.app.ledger.Discretion;
import org.govmonitor.app.ledger.Findings;
import org.govmonitor.app.ledger.Review;
import org.govmonitor.app.ledger.SeenFinding;
import org.govmonitor.app.ledger.due.OfficeDay;
import org.govmonitor.app.registration.Sight;
import org.govmonitor.app.store.Sha256;
import org.govmonitor.words.Words;
import org.springframework.stereotype.Service;

/** Files that prove a rectification: checked, kept with the finding, handed out to whoever may see it. */
@Service
public class Proofs {
    /** Of one file. */
    public static final int MOST_BYTES = 10_000_000;

    private static final Words WORDS = Words.of(Proofs.class);
    private static final int MOST_FILES = 20;
    private static final int LONGEST_NAME = 200;

    private final ProofStore store;
    private final FileCheck check;
    private final Review review;
    private final Findings findings;
    private final Discretion discretion;

    Proofs(ProofStore store, FileCheck check, Review review, Findings findings, Discretion discretion) {
        this.store = store;
        this.check = check;
        this.review = review;
        this.findings = findings;
        this.discretion = discretion;
    }

    /** A file with its content. To be handed out as an attachment, never shown in place. */
    public record Content(ProofFile file, byte[] bytes) {}

    /**
     * Why a file would be refused, for people; empty where it would not. Blocks while it is read.
     *
     * @param name as the sender calls it
     */
    public Optional<String> fault(String name, byte[] content, LocalDate today) {
        if (content.length == 0) {
            return Optional.of(WORDS.say("file.empty"));
        }
        if (content.length > MOST_BYTES) {
            return Optional.of(WORDS.say("file.large"));
        }
        Optional<FileType> type = FileType.of(name, content);
        return type.isEmpty() ? Optional.of(WORDS.say("file.type")) : check.fault(type.get(), content, today);
    }

    /**
     * Keeps a file with an OPEN or RECTIFIED finding, and writes an event that names it. Blocks while it is read.
     *
     * @param name as the sender calls it; its folders and whatever controls a terminal are left out
     */
    public Attached attach(Sight sight, long findingId, String name, byte[] content, Command command) {
        LocalDate today = OfficeDay.of(command.at());
        if (findings.byId(sight, findingId).isEmpty()) {
            return Attached.refused(WORDS.say("finding.none"));
        }
        if (store.ofFinding(findingId).size() >= MOST_FILES) {
            return Attached.refused(WORDS.say("files.many", MOST_FILES));
        }
        String fault = fault(name, content, today).orElse(null);
        if (fault != null) {
            return Attached.refused(fault);
        }
        ProofFile file = new ProofFile(
                0,
                findingId,
                plain(name, today),
                FileType.of(name, content).orElseThrow(),
                content.length,
                Sha256.of(content),
                command.actor(),
                command.at().truncatedTo(ChronoUnit.MICROS));
        AtomicLong id = new AtomicLong();
        Answer answer = review.prove(
                sight,
                new SeenFinding(findingId, null),
                () -> id.set(store.add(file, content)),
                new Command(command.id(), command.actor(), WORDS.say("event", file.name()), command.at()));
        return answer.result() == Answer.Result.DONE && id.get() > 0
                ? new Attached(id.get(), null, answer)
                : new Attached(null, WORDS.say("finding.past"), answer);
    }

    /** The files of a finding, the first added first; none where the finding may not be seen. */
    public List<ProofFile> of(Sight sight, long findingId) {
        return findings.byId(sight, findingId).isEmpty() ? List.of() : store.ofFinding(findingId);
    }

    /** A file with its content; empty where there is none, or its finding may not be seen. */
    public Optional<Content> open(Sight sight, long fileId) {
        return store.byId(fileId)
                .filter(file -> findings.byId(sight, file.findingId()).isPresent())
                .map(file -> new Content(file, store.content(fileId)));
    }

    private String plain(String name, LocalDate today) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
                .replaceAll("[\\p{Cntrl}\\p{Cf}\"<>|:*?]", "_");
        String masked = Objects.requireNonNull(discretion.masked(last, today));
        int ending = masked.lastIndexOf('.');
        return masked.length() <= LONGEST_NAME
                ? masked
                : masked.substring(0, LONGEST_NAME - 5) + masked.substring(Math.max(ending, masked.length() - 5));
    }
}
