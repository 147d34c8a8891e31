package org.govmonitor.privacy.recognize;

import java.time.LocalDate;
import org.govmonitor.privacy.context.Surroundings;
import org.govmonitor.privacy.text.Candidate;
import org.jspecify.annotations.Nullable;

/** Knows one kind of number. A new kind is a new recogniser and a line in {@link Recognizers}. */
interface Recognizer {

    /**
     * Judges a candidate.
     *
     * @param today the day as of which the page is judged; nobody is born later
     * @return null where it is no such number, or one of another kind that only looks alike
     */
    @Nullable
    Recognition recognize(Candidate candidate, Surroundings around, LocalDate today);

    /** The name of the rule and its version, which goes up with every change of what it finds. */
    String rule();
}
