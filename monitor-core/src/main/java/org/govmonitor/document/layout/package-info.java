/**
 * Documents that know only where on a page each character is drawn: PDF and OFD. Lines, columns and tables are found again
 * from the places of the characters, as a reader's eye does.
 */
@NullMarked
package org.govmonitor.document.layout;

import org.jspecify.annotations.NullMarked;
