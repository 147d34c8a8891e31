package org.govmonitor.document;

/** What kind of part of a document a text stands in. */
public enum Part {
    /** Running text and its tables. */
    BODY("part.body"),
    SHEET("part.sheet"),
    PAGE("part.page"),
    SLIDE("part.slide"),
    /** A file that is a picture; numbered where it holds several. */
    PICTURE("part.picture"),
    COMMENTS("part.comments"),
    /** Heads and feet of pages, footnotes and endnotes. */
    MARGINS("part.margins"),
    TEXT_BOXES("part.textBoxes"),
    /** Text that was struck out while changes were tracked, and is still in the file. */
    DELETED("part.deleted"),
    /** Title, author, keywords and whatever else an office program notes down about a file. */
    PROPERTIES("part.properties"),
    /** What is kept of a source elsewhere: behind a chart, a pivot table, a link to another workbook. */
    CACHED_DATA("part.cachedData"),
    /** The fields of a form. */
    FORM_FIELDS("part.formFields"),
    /** The names of the files in an archive. */
    FILE_NAMES("part.fileNames");

    private final String word;

    Part(String word) {
        this.word = word;
    }

    /** The key of what it is called among the words of this room. */
    String word() {
        return word;
    }
}
