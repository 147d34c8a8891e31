package org.govmonitor.document;

import java.util.List;
import java.util.stream.Collectors;
import org.govmonitor.page.VisibleText;
import org.govmonitor.words.Words;

/**
 * A stretch of a document's text. A long part comes in several sections, cut between rows or paragraphs.
 *
 * @param path the files it lies in, from the outermost, each by its number in the one around it, from 1; empty for the
 *     document itself
 * @param number of the sheet, page or slide, from 1; 0 for parts that are not counted
 * @param hidden whether the office program shows this part only when told to
 * @param recognised whether it was recognised in a picture, and may be misread
 * @param text with table cells placed by their real rows and columns, counted from 1
 */
public record Section(List<Integer> path, Part part, int number, boolean hidden, boolean recognised, VisibleText text) {
    private static final Words WORDS = Words.of(Section.class);

    public Section {
        path = List.copyOf(path);
    }

    /** Where it stands, for people, without a word of what stands there: even names of sheets and files are left out. */
    public String place() {
        String files = path.stream().map(file -> WORDS.say("file", file) + " ").collect(Collectors.joining());
        String place = files + WORDS.say(part.word(), number);
        String told = recognised ? WORDS.say("recognised", place) : place;
        return hidden ? WORDS.say("hidden", told) : told;
    }
}
