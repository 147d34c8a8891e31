/**
 * Fills Word documents that people have laid out. Places are marked by words in double braces, which anybody can move and
 * format in Word; whatever else stands in the document stays as it is.
 *
 * <p>It works on the markup itself: a place may stand in a frame, a control or a table, which POI's model of a document
 * shows only in part, and what is not touched stays as Word wrote it. The templates that are shipped are made by
 * {@code ShippedTemplates} among the tests of this package, from sources that can be read and compared.
 */
@NullMarked
package org.govmonitor.export.template;

import org.jspecify.annotations.NullMarked;
