/**
 * From bytes to the reader of their format, told by what is in them. Archives are read here too, since what they hold comes
 * back to the same question.
 */
@NullMarked
package org.govmonitor.document.format;

import org.jspecify.annotations.NullMarked;
