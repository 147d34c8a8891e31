package org.govmonitor.document;

/** What kind of part of a document a text stands in. */
public enum Part {
    /** Running text and its tables. */
    BODY,
    SHEET,
    PAGE,
    SLIDE,
    COMMENTS,
    /** Heads and feet of pages, footnotes and endnotes. */
    MARGINS,
    TEXT_BOXES,
    /** Text that was struck out while changes were tracked, and is still in the file. */
    DELETED,
    /** Title, author, keywords and whatever else an office program notes down about a file. */
    PROPERTIES,
    /** What is kept of a source elsewhere: behind a chart, a pivot table, a link to another workbook. */
    CACHED_DATA,
    /** The fields of a form. */
    FORM_FIELDS,
    /** The names of the files in an archive. */
    FILE_NAMES
}
