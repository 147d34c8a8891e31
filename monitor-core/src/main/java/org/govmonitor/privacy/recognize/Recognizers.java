package org.govmonitor.privacy.recognize;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import org.govmonitor.privacy.Basis;
import org.govmonitor.privacy.Verdict;
import org.govmonitor.privacy.context.Surroundings;
import org.govmonitor.privacy.text.Candidate;

/** All recognisers, in the order in which they are asked: the one whose number has the most structure first. */
public final class Recognizers {
    private static final List<Recognizer> ALL = List.of(
            new CitizenId(),
            new OldCitizenId(),
            new MobileNumber(),
            new BankNumber(),
            new CertificateNumber(),
            new CutCitizenId(),
            new TravelPaper(),
            new OwnContact(),
            new WeakMask(),
            new HomeAddress(),
            new NumberPlate());

    private Recognizers() {}

    /** Hands over what the first recogniser that knows the candidate makes of it, if any does. */
    public static boolean recognize(
            Candidate candidate, Surroundings around, LocalDate today, BiConsumer<Recognition, Basis> found) {
        for (Recognizer recognizer : ALL) {
            Recognition it = recognizer.recognize(candidate, around, today);
            if (it != null) {
                boolean named = it.verdict() == Verdict.LEAK && around.hasName();
                Basis basis = new Basis(
                        recognizer.rule(),
                        it.label(),
                        it.why(),
                        Exposures.of(it, around, today),
                        it.remaining(),
                        named);
                found.accept(it, basis);
                return true;
            }
        }
        return false;
    }
}
