/**
 * The text of an attachment, with places, whatever format it is in and whatever harm it means.
 *
 * <p>A document is read in sections that are handed on as they are read: a sheet, a page, the comments. So neither side
 * holds a list of a million cells, and what was read before a limit was reached still counts. Sections carry the same lines
 * and cells as a page does ({@link org.govmonitor.page.VisibleText}), so that one scanner reads both.
 *
 * <p>Formats are told by content, never by name: half the {@code .xls} of a government site are HTML. POI, PDFBox and
 * commons-compress take the binary formats apart; the XML of docx, xlsx, pptx, odt, ods and ofd is streamed by readers of
 * our own, since the object models of these libraries hold twenty times the size of a file in memory. A general extractor
 * (Tika) was weighed and left: it knows neither heads of columns nor places, and has no limits of its own on what it unpacks.
 *
 * <p>Everything that is in a file is read, shown or not: hidden sheets, rows and columns, comments, deleted text, properties,
 * what lies under a black box. Whoever downloads the file can see it.
 *
 * <p>Inner packages build on each other in this order: this one, {@code program}, {@code picture}, {@code gather}, {@code xml}, {@code sheet}, {@code flow},
 * {@code layout}, {@code format}, and at the end {@code sandbox}.
 */
@NullMarked
package org.govmonitor.document;

import org.jspecify.annotations.NullMarked;
