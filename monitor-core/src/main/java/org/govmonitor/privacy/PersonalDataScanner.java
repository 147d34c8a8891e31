package org.govmonitor.privacy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.govmonitor.page.VisibleText;

/**
 * Finds personal numbers in a text. Every hit is masked here and now; the clear value lives no longer than the call.
 * Linear in the text: runs of digits are cut out first, rules look at nothing else.
 */
public final class PersonalDataScanner {
    private static final List<Recognizer> RECOGNIZERS = List.of(new CitizenId(), new MobileNumber());

    private final KeyedHash hash;

    /** @param hash tells hits apart across scans as long as its key stays the same */
    public PersonalDataScanner(KeyedHash hash) {
        this.hash = hash;
    }

    /**
     * Every hit in the order of the text, work contacts included ({@link PersonalData#mayBeLeak()}); a number that
     * stands there twice is two hits.
     *
     * @param today the day as of which the text is judged
     */
    public List<PersonalData> scan(VisibleText text, LocalDate today) {
        List<PersonalData> hits = new ArrayList<>();
        List<VisibleText.Line> lines = text.lines();
        for (int at = 0; at < lines.size(); at++) {
            for (Found found : find(text, at, today)) {
                Recognition it = found.recognition;
                String where = Places.of(at + 1, lines.get(at).cell());
                hits.add(new PersonalData(it.kind(), it.masked(), hash.hex(it.value()), where, it.verdict()));
            }
        }
        return hits;
    }

    /** The same for text without tables. */
    public List<PersonalData> scan(String text, LocalDate today) {
        return scan(VisibleText.ofPlain(text), today);
    }

    /** A recognition and its place in the line as given, in UTF-16 units. */
    record Found(Recognition recognition, int start, int end) {}

    static List<Found> find(VisibleText text, int at, LocalDate today) {
        NormalizedText line = NormalizedText.of(text.lines().get(at).text());
        List<Found> found = new ArrayList<>();
        int taken = 0;
        for (Candidate candidate : Candidates.in(line)) {
            if (candidate.start() < taken) {
                continue;
            }
            Optional<Recognition> recognition =
                    recognize(candidate, new Surroundings(text, at, line, candidate), today);
            if (recognition.isPresent()) {
                taken = candidate.end();
                int end = line.origin(candidate.end() - 1) + 1;
                found.add(new Found(recognition.get(), line.origin(candidate.start()), end));
            }
        }
        return found;
    }

    private static Optional<Recognition> recognize(Candidate candidate, Surroundings around, LocalDate today) {
        return RECOGNIZERS.stream()
                .flatMap(recognizer -> recognizer.recognize(candidate, around, today).stream())
                .findFirst();
    }
}
