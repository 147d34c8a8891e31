/**
 * The same document as PDF, by LibreOffice where that is installed.
 *
 * <p>A library in Java that lays out Chinese text on a grid of lines and characters as Word does is not to be had; and an
 * office that wants no second program prints the PDF from Word itself. LibreOffice runs as a process for one document, with a
 * profile of its own that is gone afterwards, knows nothing of our environment and is ended with all it started when its
 * time is over. One runs at a time: each takes some 200 MB.
 */
@NullMarked
package org.govmonitor.app.publishing.pdf;

import org.jspecify.annotations.NullMarked;
