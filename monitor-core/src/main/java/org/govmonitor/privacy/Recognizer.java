package org.govmonitor.privacy;

import java.time.LocalDate;
import java.util.Optional;

/** Knows one kind of number. A new kind is a new recogniser and a line in {@link PersonalDataScanner}. */
interface Recognizer {

    /**
     * Judges a candidate.
     *
     * @param today the day as of which the page is judged; nobody is born later
     * @return empty where it is no such number, or one of another kind that only looks alike
     */
    Optional<Recognition> recognize(Candidate candidate, Surroundings around, LocalDate today);
}
