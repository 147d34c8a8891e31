/** Writes a bulletin's sentences from facts, paragraph by paragraph; each class knows one paragraph, or one section's. */
@NullMarked
package org.govmonitor.bulletin.draft;

import org.jspecify.annotations.NullMarked;
