/**
 * From bytes to the reader of their format, told by what is in them. Archives are read here too, since what they hold comes
 * back to the same question.
 *
 * <p>RAR is named as unsupported: the one Java reader of it stands under a licence that is no open source, and programs beside
 * us cannot be counted on.
 */
@NullMarked
package org.govmonitor.document.format;

import org.jspecify.annotations.NullMarked;
