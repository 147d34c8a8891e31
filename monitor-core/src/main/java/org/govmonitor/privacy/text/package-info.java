/**
 * What in a text may be a personal number, found in one pass and without an allocation where there is none.
 *
 * <p>Every candidate begins at a digit: numbers, masked numbers, the doors of addresses, the plates of cars. So one look at
 * each character is all that nearly all text costs ({@link org.govmonitor.privacy.text.DigitRuns}); only the few dozen
 * characters around a candidate are ever normalised. A pattern over whole texts is a hundred times slower in Java.
 */
@NullMarked
package org.govmonitor.privacy.text;

import org.jspecify.annotations.NullMarked;
